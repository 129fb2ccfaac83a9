import type {DateWords} from './dates.js';
import type {Lang} from './lang.js';
import type {Language} from './language.js';

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
  const list = names.split('\n').map((line) => line.split('=') as [string, string]);
  return {lang, area, messages, names: new Map(list), dates, worldview: ''};
}
