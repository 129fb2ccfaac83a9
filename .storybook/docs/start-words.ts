import type {Lang} from '../../src/i18n/lang.js';

/** What the start page says. The Dari and Pashto are ours, and no native speaker has reviewed them: the page says so. */
export interface StartWords {
  readonly title: string;
  readonly lead: string;
  readonly languages: string;
  readonly build: string;
  readonly records: string;
  readonly dossier: string;
  /** Of the guides, in their order. */
  readonly guides: readonly string[];
  readonly guidesLabel: string;
  /** What can be relied on. */
  readonly promises: readonly (readonly [head: string, rest: string])[];
  readonly elements: string;
  /** Of the elements, by tag. */
  readonly names: Readonly<Record<string, string>>;
  readonly unreviewed: string;
}

export const START: Readonly<Record<Lang, StartWords>> = {
  en: {
    title: 'Who recognises the Taliban administration, and how far do others go?',
    lead: 'Elements for your page that answer this and ten more questions with evidence: on any day since 15 August 2021, in English, Dari and Pashto, with the sources of every statement. Where the data is silent they say “unknown”.',
    languages: 'Language',
    build: 'Put it into your page',
    records: 'All records',
    dossier: 'A whole page with all of them',
    guides: [
      'For the editor',
      'For the NGO',
      'For the developer',
      'For the translator',
      'For the maintainer of facts',
    ],
    guidesLabel: 'Guides',
    promises: [
      ['Asks nobody for anything', 'no fonts, tiles, analytics or keys; it runs from a USB stick'],
      ['Every statement has its source and its day', 'sources that contradict each other are both kept'],
      [
        'Strict policies are no obstacle',
        'it works under Content-Security-Policy and Trusted Types, checked by hash',
      ],
      ['Without script it is still the answer', 'a plain table, which any CMS lets an author save'],
    ],
    elements: 'The elements',
    names: {
      'recognition-map': 'Map of positions and missions',
      'embassy-status-table': 'Table of Afghan missions',
      'engagement-ladder': 'Ladder of engagement',
      'mission-trend': 'Chart of missions over time',
      'engagement-timeline': 'Timeline of events',
      'isolation-figures': 'Key figures',
      'state-profile': 'Profile of a state',
      'claim-check': 'Claims and evidence',
      'leverage-matrix': 'Matrix of bargaining chips',
      'legitimacy-obstacles': 'Obstacles to legitimacy',
      'legitimacy-balance': 'Bargaining chips and obstacles',
      'recognition-context': 'One day and one choice for all of them',
    },
    unreviewed: '',
  },
  prs: {
    title: 'کدام کشورها ادارهٔ طالبان را به رسمیت می‌شناسند؟',
    lead: 'عنصرهایی برای صفحهٔ شما که به این پرسش و ده پرسش دیگر با شواهد پاسخ می‌دهد: برای هر روز از ۲۴ اسد ۱۴۰۰ (۱۵ اگست ۲۰۲۱) به این سو، به انگلیسی، دری و پشتو، با منابع هر گفته. جایی که معلومات نیست، می‌گوید «نامعلوم».',
    languages: 'زبان',
    build: 'در صفحهٔ خود بگذارید',
    records: 'همهٔ ثبت‌ها',
    dossier: 'صفحه‌ای با همهٔ آن‌ها',
    guides: ['برای ویراستار', 'برای مؤسسه', 'برای برنامه‌نویس', 'برای مترجم', 'برای نگهدارندهٔ معلومات'],
    guidesLabel: 'رهنماها (به انگلیسی)',
    promises: [
      ['از هیچ‌کس چیزی نمی‌خواهد', 'نه فونت، نه نقشه، نه شمارش خوانندگان؛ از یو‌اس‌بی هم کار می‌کند'],
      ['هر گفته منبع و تاریخ دارد', 'منابعی که خلاف یکدیگر می‌گوید هر دو نگهداری می‌شود'],
      ['پالیسی سخت‌گیرانه مانع نیست', 'با CSP و Trusted Types کار می‌کند'],
      ['بدون سکریپت هم همان پاسخ است', 'جدولی ساده که هر سیستم به نویسنده اجازهٔ ذخیرهٔ آن را می‌دهد'],
    ],
    elements: 'عنصرها',
    names: {
      'recognition-map': 'نقشهٔ مواضع و نمایندگی‌ها',
      'embassy-status-table': 'جدول نمایندگی‌های افغانستان',
      'engagement-ladder': 'نردبان تعامل',
      'mission-trend': 'گراف نمایندگی‌ها در گذر زمان',
      'engagement-timeline': 'خط زمانی رویدادها',
      'isolation-figures': 'ارقام مهم',
      'state-profile': 'معرفی یک کشور',
      'claim-check': 'ادعاها و شواهد',
      'leverage-matrix': 'ماتریس اهرم‌های فشار',
      'legitimacy-obstacles': 'موانع مشروعیت',
      'legitimacy-balance': 'اهرم‌های فشار و موانع',
      'recognition-context': 'یک روز و یک انتخاب برای همه',
    },
    unreviewed: 'متن این صفحه ترجمه است و هنوز هیچ گویندهٔ بومی آن را بازبینی نکرده است.',
  },
  ps: {
    title: 'کوم هېوادونه د طالبانو د ادارې رسمیت مني؟',
    lead: 'ستاسو د پاڼې لپاره عناصر چې دې او لسو نورو پوښتنو ته له شواهدو سره ځواب ورکوي: د ۱۴۰۰ کال د زمري له ۲۴مې (د ۲۰۲۱ د اګست ۱۵) راهیسې د هرې ورځې لپاره، په انګلیسي، دري او پښتو، د هرې وینا له سرچینو سره. چېرته چې معلومات نشته، «نامعلوم» وايي.',
    languages: 'ژبه',
    build: 'په خپله پاڼه کې یې کېږدئ',
    records: 'ټول ثبتونه',
    dossier: 'یوه پاڼه چې ټول په کې دي',
    guides: [
      'د سمونپال لپاره',
      'د موسسې لپاره',
      'د پروګرامر لپاره',
      'د ژباړن لپاره',
      'د معلوماتو د ساتونکي لپاره',
    ],
    guidesLabel: 'لارښودونه (په انګلیسي)',
    promises: [
      ['له هېچا څه نه غواړي', 'نه فونټ، نه نقشه، نه د لوستونکو شمېرنه؛ له یو‌اس‌بي هم کار کوي'],
      ['هره وینا سرچینه او نېټه لري', 'هغه سرچینې چې یو د بل خلاف وايي، دواړه ساتل کېږي'],
      ['سخته پالیسي خنډ نه ده', 'له CSP او Trusted Types سره کار کوي'],
      ['بې سکریپټه هم هماغه ځواب دی', 'یو ساده جدول چې هر سیسټم لیکوال ته د ساتلو اجازه ورکوي'],
    ],
    elements: 'عناصر',
    names: {
      'recognition-map': 'د دریځونو او استازولیو نقشه',
      'embassy-status-table': 'د افغانستان د استازولیو جدول',
      'engagement-ladder': 'د تعامل زینه',
      'mission-trend': 'د وخت په تېرېدو د استازولیو ګراف',
      'engagement-timeline': 'د پېښو مهالنۍ کرښه',
      'isolation-figures': 'مهمې شمېرې',
      'state-profile': 'د یوه هېواد پېژندپاڼه',
      'claim-check': 'ادعاوې او شواهد',
      'leverage-matrix': 'د فشار د وسیلو ماتریکس',
      'legitimacy-obstacles': 'د مشروعیت خنډونه',
      'legitimacy-balance': 'د فشار وسیلې او خنډونه',
      'recognition-context': 'د ټولو لپاره یوه ورځ او یو ټاکنه',
    },
    unreviewed: 'د دې پاڼې متن ژباړه ده او تر اوسه کوم اصلي ویونکي نه دی کتلی.',
  },
};

/** Ids of the pages of the guides, in the order of their words. */
export const GUIDES = [
  'guides-for-the-editor',
  'guides-for-the-ngo',
  'guides-for-the-developer',
  'guides-for-the-translator',
  'guides-for-the-maintainer-of-facts',
] as const;
