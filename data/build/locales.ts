import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {DOMParser} from '@xmldom/xmldom';
import {languageOf, oneIn, type Lang} from './languages.js';
import type {Message} from './record.js';

/** A message of the interface in one language, as its XLIFF unit has it. */
export interface Unit {
  id: string;
  /** The English as extracted from the source. */
  source: string;
  target: string;
  /** The English that the translation was made from, as the translator's `<note from="source">` keeps it. */
  madeFrom: string;
  /** A hint for translators, from the source. */
  hint?: string;
  /** Who reviewed it and when, with what was reviewed; see review/text.ts. */
  review?: string;
}

/** Reads `locales/<lang>.xlf`. */
export function readUnits(root: string, lang: Lang): Unit[] {
  return parseUnits(readFileSync(join(root, 'locales', `${lang}.xlf`), 'utf8'));
}

export function parseUnits(xliff: string): Unit[] {
  const document = new DOMParser({
    errorHandler: () => undefined, // What it drops is told as missing.
  }).parseFromString(xliff, 'text/xml');
  return Array.from(document.getElementsByTagName('trans-unit')).map((unit) => {
    const text = (name: string) => unit.getElementsByTagName(name)[0]?.textContent ?? '';
    const note = (from: string) =>
      Array.from(unit.getElementsByTagName('note')).find((each) => each.getAttribute('from') === from)
        ?.textContent;
    const [hint, review] = [note('lit-localize'), note('review')];
    return {
      id: unit.getAttribute('id') ?? '',
      source: text('source'),
      target: text('target'),
      madeFrom: note('source') ?? '',
      ...(hint && {hint}),
      ...(review && {review}),
    };
  });
}

const slots = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join(' ');
/** Names of file formats, of systems and of what an editor finds in them by name stay as they are written everywhere. */
const LISTED =
  /\b(CSV|JSON|SVG|PNG|(Custom |Full |Basic )?HTML|AMP|CSP|SRI|WordPress|Drupal|Ghost|Squarespace|Hugo|Eleventy|Astro|Markdown|head|https)\b|\.astro\b|Ctrl\+C|⌘C/g;

/** The first letter of an interface's text that is not the language's own; slots and listed names apart. */
export function foreignLetter(text: string, lang: Lang): string | undefined {
  const {foreignLetters} = languageOf(lang);
  const own = text.replace(/\{\w+\}/g, ' ').replace(LISTED, '');
  return foreignLetters ? RegExp(foreignLetters, 'u').exec(own)?.[0] : undefined;
}

/**
 * Every message is translated, from today's English, with the same slots, in the language's own letters.
 * @param partial whether words of the language may be missing
 */
export function checkUnits(units: readonly Unit[], lang: Lang, partial = false): Message[] {
  const file = `locales/${lang}.xlf`;
  return units.flatMap(({id, source, target, madeFrom}) => {
    const path = `trans-unit ${id}`;
    if (!target && partial) return [];
    if (!target) return [{file, path, says: 'not translated', mend: 'add <target> and <note from="source">'}];
    const messages: Message[] = [];
    if (madeFrom !== source) {
      messages.push({
        file,
        path,
        says: `stale: made from "${madeFrom}", the English is now "${source}"`,
        mend: 'translate it again, then copy the English into <note from="source">',
      });
    }
    if (slots(source) !== slots(target)) {
      messages.push({
        file,
        path,
        says: `slots differ: ${slots(source)} / ${slots(target)}`,
        mend: 'use each {slot} of the English',
      });
    }
    const foreign = foreignLetter(target, lang);
    if (foreign)
      messages.push({file, path, says: `the letter "${foreign}"`, mend: 'see the letters in data/README.md'});
    return messages;
  });
}

/** Messages that only the files of other languages have; of a file that is no XML, all. */
export function checkSame(
  units: readonly Unit[],
  others: readonly (readonly Unit[])[],
  lang: Lang,
): Message[] {
  const own = new Set(units.map(({id}) => id));
  return [...new Set(others.flat().map(({id}) => id))].flatMap((id) =>
    own.has(id)
      ? []
      : [
          {
            file: `locales/${lang}.xlf`,
            path: `trans-unit ${id}`,
            says: 'missing',
            mend: 'run npm run locales, and look whether the file is whole',
          },
        ],
  );
}

/** Messages by id in one language; English comes from the source texts, a missing one from the language's fallback. */
export function messagesOf(
  units: ReadonlyMap<Lang, readonly Unit[]>,
  lang: Lang,
): Readonly<Record<string, string>> {
  const all = new Map<string, Record<string, string | undefined>>();
  for (const [own, list] of units) {
    for (const {id, source, target} of list) {
      const texts = all.get(id) ?? {};
      all.set(id, {...texts, en: source, [own]: target || undefined});
    }
  }
  return Object.fromEntries(
    [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, texts]) => [id, oneIn(texts, lang)]),
  );
}
