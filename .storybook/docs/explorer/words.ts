import type {Lang} from '../../../src/i18n/lang.js';

/**
 * The words of the data explorer beyond those that the elements have. The Dari and Pashto are ours, and no native speaker
 * has reviewed them: the page says so.
 */
type Said = Readonly<Record<Lang, string>>;
const said = (en: string, prs: string, ps: string): Said => ({en, prs, ps});

export const UI = {
  title: said('All records', 'همهٔ ثبت‌ها', 'ټول ثبتونه'),
  lead: said(
    '{count} records in the data of {day}, each with what it rests on. Contested statements and translations that nobody has reviewed are marked.',
    '{count} ثبت در معلومات تا {day}، هر کدام با منبع آن. معلومات مورد اختلاف و ترجمه‌های بازبینی‌نشده نشانی شده است.',
    'تر {day} پورې معلوماتو کې {count} ثبتونه، هر یو له خپلې سرچینې سره. د اختلاف وړ معلومات او نه کتل شوې ژباړې په نښه شوې دي.',
  ),
  unreviewed: said(
    '',
    'متن این صفحه ترجمه است و هنوز هیچ گویندهٔ بومی آن را بازبینی نکرده است.',
    'د دې پاڼې متن ژباړه ده او تر اوسه کوم اصلي ویونکي نه دی کتلی.',
  ),
  loading: said('The records are loading…', 'ثبت‌ها بارگذاری می‌شود…', 'ثبتونه بارېږي…'),
  search: said('Search', 'جستجو', 'لټون'),
  kind: said('Kind', 'نوع', 'ډول'),
  all: said('All', 'همه', 'ټول'),
  marks: said('Marked', 'نشانی‌شده', 'په نښه شوي'),
  found: said('{count} of {total}', '{count} از {total}', 'له {total} څخه {count}'),
  none: said('Nothing was found.', 'چیزی یافت نشد.', 'څه ونه موندل شول.'),
  more: said('Show more', 'نمایش بیشتر', 'نور ښکاره کړئ'),
  download: said('Download what is found (JSON)', 'دانلود یافته‌ها (JSON)', 'موندل شوي ښکته کړئ (JSON)'),
  from: said('{from} to {to}', '{from} تا {to}', 'له {from} تر {to}'),
  sinceDay: said('since {from}', 'از {from}', 'له {from} راهیسې'),
  cites: said('Cited by', 'استناد شده در', 'حواله شوې په'),
} as const;

/** What a record can be marked as. */
export const MARKS = {
  contested: said('Contested', 'مورد اختلاف', 'د اختلاف وړ'),
  wasContested: said('Was contested', 'پیشتر مورد اختلاف بود', 'پخوا د اختلاف وړ و'),
  low: said('Low confidence', 'اطمینان پایین', 'د باور ټیټه کچه'),
  inferred: said('Inferred by the editors', 'برداشت ویراستاران', 'د سمونپالو استنباط'),
  unreviewed: said('Translation not reviewed', 'ترجمه بازبینی نشده', 'ژباړه نه ده کتل شوې'),
} as const;
export type Mark = keyof typeof MARKS;

export const KIND_NAMES: Readonly<Record<string, Said>> = {
  recognition: said('Positions of states', 'موضع کشورها', 'د هېوادونو دریځونه'),
  missions: said(
    'Afghan missions abroad',
    'نمایندگی‌های افغانستان در خارج',
    'په بهر کې د افغانستان استازولۍ',
  ),
  'missions-in-afghanistan': said(
    'Missions in Afghanistan',
    'نمایندگی‌ها در افغانستان',
    'په افغانستان کې استازولۍ',
  ),
  events: said('Events', 'رویدادها', 'پېښې'),
  claims: said('Claims', 'ادعاها', 'ادعاوې'),
  figures: said('Figures', 'ارقام', 'شمېرې'),
  chips: said('Bargaining chips', 'اهرم‌های فشار', 'د فشار وسیلې'),
  actors: said('Actors', 'طرف‌ها', 'لوري'),
  leverage: said('Weight of bargaining chips', 'اهمیت اهرم‌های فشار', 'د فشار د وسیلو ارزښت'),
  interests: said('Interests', 'منافع', 'ګټې'),
  obstacles: said('Obstacles', 'موانع', 'خنډونه'),
  assessments: said('Assessments', 'ارزیابی‌ها', 'ارزونې'),
  parties: said('Persons and offices', 'اشخاص و ادارات', 'کسان او ادارې'),
  countries: said('Countries', 'کشورها', 'هېوادونه'),
  organisations: said('Organisations', 'سازمان‌ها', 'سازمانونه'),
  cities: said('Cities', 'شهرها', 'ښارونه'),
  sources: said('Sources', 'منابع', 'سرچینې'),
};

/** Keys of records; what is not here stands as it is called in the data. */
export const FIELDS: Readonly<Record<string, Said>> = {
  status: said('Status', 'وضعیت', 'وضعیت'),
  direction: said('Whose envoy', 'نماینده', 'استازی'),
  since: said('Since', 'از تاریخ', 'له نېټې'),
  until: said('Until', 'تا تاریخ', 'تر نېټې'),
  reported: said('Reported', 'گزارش', 'راپور'),
  published: said('Published', 'تاریخ نشر', 'د خپرېدو نېټه'),
  confidence: said('Confidence', 'میزان اطمینان', 'د باور کچه'),
  note: said('Note', 'یادداشت', 'یادښت'),
  text: said('Text', 'متن', 'متن'),
  statements: said('Statements', 'گفته‌ها', 'ویناوې'),
  between: said('Contested between', 'مورد اختلاف میان', 'د اختلاف اړخونه'),
  refines: said('States more exactly', 'دقیق‌تر می‌سازد', 'لا دقیق کوي'),
  throughout: said('Held all along', 'در تمام این مدت', 'په ټوله دې موده کې'),
  seat: said('Works from', 'محل کار', 'د کار ځای'),
  type: said('Type', 'نوع', 'ډول'),
  level: said('Rank of its head', 'سطح رئیس', 'د مشر کچه'),
  body: said('Accredited to', 'نزد', 'ورته باوري'),
  city: said('City', 'شهر', 'ښار'),
  host: said('Receiving state', 'کشور میزبان', 'کوربه هېواد'),
  sender: said('Sending state', 'کشور فرستنده', 'لېږونکی هېواد'),
  country: said('Country', 'کشور', 'هېواد'),
  region: said('Region', 'منطقه', 'سیمه'),
  kind: said('Kind', 'نوع', 'ډول'),
  date: said('Date', 'تاریخ', 'نېټه'),
  approximate: said('Approximate', 'تقریبی', 'اټکلي'),
  atLeast: said('At least', 'دست‌کم', 'لږ تر لږه'),
  states: said('States', 'کشورها', 'هېوادونه'),
  parties: said('Who acted', 'دست‌اندرکاران', 'ښکېل لوري'),
  sources: said('Sources', 'منابع', 'سرچینې'),
  evidence: said('Evidence', 'شواهد', 'شواهد'),
  citedBy: said('Named by', 'یادکنندگان', 'یادوونکي'),
  responses: said('Responses', 'پاسخ‌ها', 'ځوابونه'),
  role: said('Condition or criticism', 'شرط یا انتقاد', 'شرط یا نیوکه'),
  actor: said('Actor', 'طرف', 'لوری'),
  chip: said('Bargaining chip', 'اهرم فشار', 'د فشار وسیله'),
  interest: said('Interest', 'منفعت', 'ګټه'),
  salience: said('Weight', 'اهمیت', 'ارزښت'),
  basis: said('Basis', 'مبنا', 'بنسټ'),
  figure: said('Figure', 'رقم', 'شمېره'),
  value: said('Figure', 'رقم', 'شمېره'),
  unit: said('Unit', 'واحد', 'واحد'),
  measure: said('What is counted', 'آنچه شمرده می‌شود', 'څه شمېرل کېږي'),
  measures: said('What is counted', 'آنچه شمرده می‌شود', 'څه شمېرل کېږي'),
  claimants: said('Who says so', 'گوینده', 'ویونکی'),
  claimant: said('Who says so', 'گوینده', 'ویونکی'),
  author: said('Author', 'نویسنده', 'لیکوال'),
  assessment: said('Assessment', 'ارزیابی', 'ارزونه'),
  verdict: said('Verdict', 'نتیجه', 'پایله'),
  publisher: said('Publisher', 'ناشر', 'خپروونکی'),
  url: said('Address', 'آدرس', 'پته'),
  article: said('Sentences of the article', 'جمله‌های مقاله', 'د مقالې جملې'),
  variants: said('Other spellings', 'املاهای دیگر', 'نورې املاوې'),
  coordinates: said('Coordinates', 'مختصات', 'مختصات'),
};
