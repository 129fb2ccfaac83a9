import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {DOMParser} from '@xmldom/xmldom';
import type {Lang} from './languages.js';
import type {Message} from './record.js';

/** A message of the interface in one language, as its XLIFF unit has it. */
export interface Unit {
  id: string;
  /** The English as extracted from the source. */
  source: string;
  target: string;
  /** The English that the translation was made from, as the translator's `<note from="source">` keeps it. */
  madeFrom: string;
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
    const note = Array.from(unit.getElementsByTagName('note')).find(
      (each) => each.getAttribute('from') === 'source',
    );
    return {
      id: unit.getAttribute('id') ?? '',
      source: text('source'),
      target: text('target'),
      madeFrom: note?.textContent ?? '',
    };
  });
}

const slots = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join(' ');
const FOREIGN: Record<string, RegExp> = {
  prs: /[ټځڅډړږښګڼېۍيكة]|[A-Za-z](?![^{]*\})/u,
  ps: /[گكة]|[A-Za-z](?![^{]*\})/u,
};
/** Names of file formats, of systems and of what an editor finds in them by name stay as they are written everywhere. */
const LISTED =
  /\b(CSV|JSON|SVG|PNG|(Custom |Full |Basic )?HTML|AMP|CSP|SRI|WordPress|Drupal|Ghost|Squarespace|Hugo|Eleventy|Astro|Markdown|head|https)\b|\.astro\b|Ctrl\+C|⌘C/g;

/** Every message is translated, from today's English, with the same slots, in the language's own letters. */
export function checkUnits(units: readonly Unit[], lang: Lang): Message[] {
  const file = `locales/${lang}.xlf`;
  return units.flatMap(({id, source, target, madeFrom}) => {
    const path = `trans-unit ${id}`;
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
    const foreign = FOREIGN[lang]?.exec(target.replace(LISTED, ''))?.[0];
    if (foreign)
      messages.push({file, path, says: `the letter "${foreign}"`, mend: 'see the letters in data/README.md'});
    return messages;
  });
}

/** Messages that only the other language's file has; of a file that is no XML, all. */
export function checkSame(units: readonly Unit[], others: readonly Unit[], lang: Lang): Message[] {
  const own = new Set(units.map(({id}) => id));
  return others.flatMap(({id}) =>
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

/** Messages by id in one language; English comes from the source texts. */
export function messagesOf(units: readonly Unit[], lang: Lang): Record<string, string> {
  return Object.fromEntries(
    [...units]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({id, source, target}) => [id, lang === 'en' ? source : target]),
  );
}
