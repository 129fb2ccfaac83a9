/**
 * The page's own words. The elements bring theirs: they follow the language of the page. Towards browsers Dari is `fa-AF`.
 */
export type Lang = 'en' | 'prs' | 'ps';

export interface Words {
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
  /** The language in itself. */
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly day: string;
  /** Stands inside the map's tag until the map can show better. */
  readonly question: string;
  /** What to do while no state is chosen. */
  readonly hint: string;
  /** Who has seen the translation. */
  readonly note: string;
}

export const LANGS: readonly Lang[] = ['en', 'prs', 'ps'];

export const WORDS: Readonly<Record<Lang, Words>> = {
  en: {
    code: 'en',
    direction: 'ltr',
    name: 'English',
    title: 'How isolated is the Taliban administration?',
    lead: 'Formal recognition is rare, working relations are not. What is on record about both stands here, each statement with its day and its source.',
    day: 'Day shown',
    question: 'Who recognises the Taliban authorities?',
    hint: 'Choose a state or organisation to see its position, missions, events and interests, each with its sources.',
    note: '',
  },
  prs: {
    code: 'fa-AF',
    direction: 'rtl',
    name: 'دری',
    title: 'ادارهٔ طالبان تا چه اندازه منزوی است؟',
    lead: 'به رسمیت شناختن کم است، اما روابط کاری کم نیست. آنچه دربارهٔ هر دو ثبت شده در این صفحه آمده است، هر گفته با روز و سرچشمهٔ آن.',
    day: 'روز نمایش‌داده‌شده',
    question: 'کدام کشورها ادارهٔ طالبان را به رسمیت می‌شناسند؟',
    hint: 'کشور یا سازمانی را انتخاب کنید تا موضع، نمایندگی‌ها، رویدادها و منافع آن را با منابع هر یک ببینید.',
    note: 'متن این صفحه ترجمه است و هنوز هیچ گویندهٔ بومی آن را بازبینی نکرده است.',
  },
  ps: {
    code: 'ps',
    direction: 'rtl',
    name: 'پښتو',
    title: 'د طالبانو اداره تر کومې کچې ګوښې ده؟',
    lead: 'په رسمیت پېژندنه لږه ده، خو کاري اړیکې لږې نه دي. د دواړو په اړه چې څه ثبت دي، دلته راغلي، هره خبره له خپلې ورځې او سرچینې سره.',
    day: 'ښودل شوې ورځ',
    question: 'کوم هېوادونه د طالبانو د ادارې رسمیت مني؟',
    hint: 'یو هېواد یا سازمان وټاکئ، څو دریځ، استازولۍ، پېښې او ګټې یې د هرې یوې له سرچینو سره وګورئ.',
    note: 'د دې پاڼې متن ژباړه ده او تر اوسه کوم اصلي ویونکي نه دی کتلی.',
  },
};
