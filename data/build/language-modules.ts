import type {Language} from './languages.js';

/**
 * The modules of `src/generated/` by which the library knows its languages: as short as if they were written by hand, since
 * every reader loads them.
 */

const quoted = (text: string) => JSON.stringify(text);
const keys = (all: readonly Language[]) => all.map(({lang}) => lang);

/** An expression that is true for these languages. */
const isOneOf = (langs: readonly string[]) =>
  langs.length === 0 ? 'false' : langs.map((lang) => `lang === ${quoted(lang)}`).join(' || ');

/** What differs by language, as an expression; most come last. */
function choose(all: readonly Language[], value: (language: Language) => string): string {
  const groups = new Map<string, string[]>();
  for (const each of all) {
    const own = value(each);
    groups.set(own, [...(groups.get(own) ?? []), each.lang]);
  }
  const [last, ...rest] = [...groups].sort(([, one], [, other]) => other.length - one.length);
  return [...rest.map(([own, langs]) => `${isOneOf(langs)} ? ${own} : `), last?.[0]].join('');
}

/** A tag as a pattern: people part its subtags by `-` and by `_`. */
const pattern = (tag: string) => tag.replaceAll('-', '[-_]');

/** Those with the longer tags first: `fa-IR` must be read before `fa`. */
const longestFirst = (all: readonly Language[]) =>
  [...all].sort(
    (one, other) =>
      Math.max(...other.tags.map(({length}) => length)) - Math.max(...one.tags.map(({length}) => length)),
  );

/** The function that reads a tag; the last language needs no group of its own. */
function renderLangOf(all: readonly Language[]): string {
  const others = longestFirst(all.filter(({lang}) => lang !== 'en'));
  const groups = others.map(({tags}, index) =>
    index < others.length - 1 ? `(${tags.map(pattern).join('|')})` : tags.map(pattern).join('|'),
  );
  const chosen = others
    .map(({lang}, index) =>
      index < others.length - 1 ? `primary[${index + 1}] ? ${quoted(lang)} : ` : quoted(lang),
    )
    .join('');
  return `export function langOf(tag: string | null | undefined): Lang {
  // The subtag must end where it is read: \`fao\` is Faroese.
  const primary = /^(?:${groups.join('|')})(?![^-_])/i.exec(tag ?? '');
  return !primary ? 'en' : ${chosen};
}`;
}

/** `languages.ts`: what is known of a language without any of its words. */
export function renderLanguages(all: readonly Language[]): string {
  const other = all.filter(({lang, bcp47}) => lang !== bcp47);
  const tags = other.map(({lang, bcp47}) => `lang === ${quoted(lang)} ? ${quoted(bcp47)} : `).join('');
  const types = all.map(({bcp47}) => quoted(bcp47)).join(' | ');
  const where = (is: (language: Language) => boolean) => isOneOf(keys(all.filter(is)));
  const table = (value: (language: Language) => string) =>
    `{${all.map((each) => `${each.lang}: ${quoted(value(each))}`).join(', ')}}`;
  return `export type Lang = ${keys(all).map(quoted).join(' | ')};
export const LANGS: readonly Lang[] = [${keys(all).map(quoted).join(', ')}];
/** What those who speak them call them. */
export const NAMES: Readonly<Record<Lang, string>> = ${table(({name}) => name)};
/** What stands before the last of a list. */
export const ANDS: Readonly<Record<Lang, string>> = ${table(({and}) => and)};
/** Tags of pages that are answered in a language of ours. */
export const KNOWN = /^(?:${longestFirst(all)
    .flatMap(({tags: own}) => own.map(pattern))
    .join('|')})(?![^-_])/i;
${renderLangOf(all)}
export function bcp47(lang: Lang): ${types} {
  return ${tags}lang;
}
export const isLeftToRight = (lang: Lang): boolean => ${where(({direction}) => direction === 'ltr')};
export const isLatin = (lang: Lang): boolean => ${where(({script}) => script === 'Latn')};
export const hasLatinDigits = (lang: Lang): boolean => ${where(({digits}) => digits === 'latn')};
export const groupsFrom = (lang: Lang): number => ${choose(all, ({groupFrom}) => `${groupFrom}`)};
export const isGregorian = (lang: Lang): boolean => ${where(({calendar}) => calendar === 'gregorian')};
export const isLatinOrder = (lang: Lang): boolean => ${where(({order}) => order === 'latin')};
/** Whether numbers below one take the singular too. */
export const isZeroOne = (lang: Lang): boolean => ${where(({plural}) => plural !== 'n = 1')};
/** Whether there is a language that lacks words. */
export const HAS_STAND_INS: boolean = ${all.some(({fallback}) => fallback)};
/** The language whose words stand in for those that are missing; undefined where none is. */
export const standsInFor = (lang: Lang): Lang | undefined => ${choose(all, ({fallback}) => (fallback ? quoted(fallback) : 'undefined'))};
`;
}

/** `language.<lang>.ts`: what all elements need of a language at once, so that a page asks for it once. */
export const renderLanguageModule = (lang: string): string =>
  `export {words} from './words.${lang}.js';\nexport {dates} from './dates.${lang}.js';\n`;

/** `loaders-languages.ts`: how the words of a language are found. */
export function renderLanguageLoaders(all: readonly Language[]): string {
  const [first, ...others] = all;
  const load = (name: string, module: string) => `export const ${name} = (lang: string) =>
  ${others.map(({lang}) => `lang === ${quoted(lang)} ? import('./${module}.${lang}.js') : `).join('')}import('./${module}.${first?.lang}.js');\n`;
  return [
    load('languageModule', 'language'),
    load('answersModule', 'words-answers'),
    load('detailsModule', 'details'),
  ].join('');
}
