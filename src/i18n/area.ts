import type {DateWords} from './dates.js';
import type {Lang} from './lang.js';
import type {Language} from './language.js';
import {loadOnce} from './load-once.js';
import {loadAnswerMessages, loadDates, loadWords} from './messages.js';

/** The words of an area as its generated module has them: its messages, and `id=name`, a line each. */
export interface AreaWords {
  readonly messages: Readonly<Record<string, string>>;
  readonly names: string;
}

/**
 * A language as the elements of one area speak it.
 * @param words with the messages that they share with all elements
 */
export function unpackArea(
  area: string,
  lang: Lang,
  {messages, names}: AreaWords,
  dates: DateWords,
): Language {
  const list = names.split('\n').map((line) => line.split(/=(.*)/) as [string, string]);
  return {lang, area, messages, names: new Map(list), dates, worldview: ''};
}

/** How the words of an area are fetched in each language. */
export type AreaLoaders = Readonly<Record<Lang, () => Promise<{readonly words: AreaWords}>>>;

const areas = new Map<string, Promise<Language>>();

/** Fetches what the elements of an area say in one language: their own words, and those of all elements and answers. */
export const loadArea = (area: string, lang: Lang, own: AreaLoaders): Promise<Language> =>
  loadOnce(areas, area + lang, () => fetchArea(area, lang, own));

async function fetchArea(area: string, lang: Lang, own: AreaLoaders): Promise<Language> {
  const [base, answers, {words}, dates] = await Promise.all([
    loadWords(lang),
    loadAnswerMessages(lang),
    own[lang](),
    loadDates(lang),
  ]);
  return unpackArea(
    area,
    lang,
    {names: words.names, messages: {...base.messages, ...answers, ...words.messages}},
    dates,
  );
}
