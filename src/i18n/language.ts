import type {DateWords} from './dates.js';
import type {Lang} from './lang.js';

/** Everything that is printed in one language. */
export interface Language {
  readonly lang: Lang;
  /** Messages of the interface, by id. */
  readonly messages: Readonly<Record<string, string>>;
  /** Names of states, organisations, disputed lands and cities, by code or id. */
  readonly names: ReadonlyMap<string, string>;
  readonly dates: DateWords;
  /** The sentence that names the map's boundary view. */
  readonly worldview: string;
}

/** A language as its generated module has it. */
export interface PackedWords {
  readonly messages: Readonly<Record<string, string>>;
  /** `code or id` TAB `name`, a line each. */
  readonly names: string;
  readonly worldview: string;
}

export function unpackLanguage(lang: Lang, {messages, names, worldview}: PackedWords, dates: DateWords): Language {
  return {
    lang,
    messages,
    names: new Map(names.split('\n').map((line) => line.split('\t') as [string, string])),
    dates,
    worldview,
  };
}
