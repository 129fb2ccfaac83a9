import type {DateWords} from './dates.js';
import type {Lang} from './lang.js';

/** Everything that is printed in one language. */
export interface Language {
  readonly lang: Lang;
  /** The area whose messages it has beside those of all elements. */
  readonly area?: string;
  /** Where notes and sources in it come from, for a script that carries them or knows where they are. */
  readonly details?: () => Promise<unknown>;
  /** These, once an element has asked for them: all that speak the language share them. */
  told?: Promise<unknown>;
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
  /** Names, a line each, in the order of the keys that the elements give. */
  readonly names: string;
  readonly worldview: string;
}

/** @param keys codes and ids of what is named, in the order of the names */
export function unpackLanguage(
  lang: Lang,
  {messages, names, worldview}: PackedWords,
  dates: DateWords,
  keys: readonly string[],
): Language {
  const list = names.split('\n');
  return {
    lang,
    messages,
    names: new Map(keys.map((key, index) => [key, list[index] ?? key])),
    dates,
    worldview,
  };
}
