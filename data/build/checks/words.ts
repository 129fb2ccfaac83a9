import {createHash} from 'node:crypto';
import type {Words} from '../../../src/model/schema/kinds.js';
import type {DataRecord, Message} from '../record.js';

/** By this a translation names the English that it was made from: the first 8 hex digits of its SHA-256. */
export function fingerprint(english: string): string {
  return createHash('sha256').update(english).digest('hex').slice(0, 8);
}

const PASHTO_LETTERS = /[ټځڅډړږښګڼېۍ]/u;
const FOREIGN_LETTERS: Record<'prs' | 'ps', RegExp> = {
  prs: /[ټځڅډړږښګڼېۍيكة\p{Script=Latin}]/u,
  ps: /[گكة\p{Script=Latin}]/u,
};
const NON_FINAL_YEH = /ي(?=[\u0621-\u06D3])/u;
const ASCII_OR_ARABIC_DIGITS = /[0-9٠-٩]/u;

/** Every text is there in three languages, each translation made from today's English and in its own letters. */
export function checkWords(records: readonly DataRecord[]): Message[] {
  return records.flatMap(({file, value}) =>
    wordsIn(value).flatMap(([path, words]) => checkText(file, path, words)),
  );
}

/** All words in a record, with their places. */
export function wordsIn(value: unknown, path = ''): [string, Words][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && typeof value.en === 'string' && 'prs' in value && typeof value.prs === 'object')
    return [[path, value as Words]];
  return Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, `${path}/${key}`));
}

function checkText(file: string, path: string, words: Words): Message[] {
  const messages: Message[] = [];
  const expected = fingerprint(words.en);
  for (const lang of ['prs', 'ps'] as const) {
    const {text, of} = words[lang];
    const at = `${path}/${lang}`;
    if (of !== expected) {
      messages.push({
        file,
        path: `${at}/of`,
        says: 'the translation is stale: the English has changed since',
        mend: `translate it again, then write of: '${expected}'`,
      });
    }
    const foreign =
      FOREIGN_LETTERS[lang].exec(text)?.[0] ?? (lang === 'ps' ? NON_FINAL_YEH.exec(text)?.[0] : undefined);
    if (foreign) {
      const kind =
        lang === 'prs' && PASHTO_LETTERS.test(foreign)
          ? 'a Pashto letter'
          : 'a letter of another script or keyboard';
      messages.push({
        file,
        path: `${at}/text`,
        says: `${kind}, "${foreign}"`,
        mend: 'see the letters in data/README.md',
      });
    }
    const digit = ASCII_OR_ARABIC_DIGITS.exec(text)?.[0];
    if (digit) {
      messages.push({
        file,
        path: `${at}/text`,
        says: `the digit "${digit}"`,
        mend: 'write digits as ۰۱۲۳۴۵۶۷۸۹',
      });
    }
  }
  return messages;
}
