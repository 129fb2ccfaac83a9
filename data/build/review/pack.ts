import type {Term} from '../checks/afghan-forms.js';
import type {Lang} from '../languages.js';
import type {Text} from './text.js';
import {writeCSV} from './csv.js';

/** The columns of a review pack; `take-back.ts` reads the first seven again, the others help whoever reviews. */
export const COLUMNS = [
  'id',
  'language',
  'status',
  'english',
  'translation',
  'accept',
  'remark',
  'note',
  'slots',
  'terms',
  'elements',
  'picture',
] as const;

/** Where the words of a text are seen: the tags of elements. */
export type ElementsOf = (text: Text) => readonly string[];

export const slotsOf = (text: string): string[] => text.match(/\{\w+\}/g) ?? [];

/** What goes before a text's note: how many letters its place holds. */
const hints = ({note, most}: Text) =>
  [note, most ? `at most ${most} letters` : ''].filter(Boolean).join('; ');

/** The terms of the glossary that the English has, each with what is written for it and what is not. */
export function termsIn(english: string, terms: readonly Term[], lang: Lang): string {
  const plain = english.toLowerCase();
  return terms
    .flatMap((term) => {
      const word = term.en.replace(/\s*\(.*\)/, '').toLowerCase();
      const write = (term as unknown as Readonly<Record<Lang, string | undefined>>)[lang];
      const isIn = RegExp(`(?<![a-z])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![a-z])`).test(plain);
      if (!word || !write || !isIn) return [];
      const avoid = term.avoid?.[lang]?.join(', ');
      return [`${word} = ${write}${avoid ? ` (not ${avoid})` : ''}`];
    })
    .join('; ');
}

/** Where the picture of an element lies in the pack. */
export const pictureOf = (tag: string): string => `pictures/${tag}.png`;

/** A review pack: a line for each text, as a spreadsheet opens it. */
export function packCSV(texts: readonly Text[], terms: readonly Term[], elementsOf: ElementsOf): string {
  return writeCSV(
    COLUMNS,
    texts.map((text) => {
      const elements = elementsOf(text);
      const cells: Record<(typeof COLUMNS)[number], string> = {
        id: text.id,
        language: text.lang,
        status: text.status,
        english: text.english,
        translation: text.translation,
        accept: '',
        remark: '',
        note: hints(text),
        slots: slotsOf(text.english).join(' '),
        terms: termsIn(text.english, terms, text.lang),
        elements: elements.join(' '),
        picture: elements[0] ? pictureOf(elements[0]) : '',
      };
      return COLUMNS.map((column) => cells[column]);
    }),
  );
}

/** What whoever reviews a language has to know, beside the table. */
export const instructions = (language: string, file: string): string =>
  `How to review the ${language} words

Open ${file} in a spreadsheet (LibreOffice, Excel, Google Sheets). Every line is one text.

  english       what it says in English; never change it
  translation   what we print today; write what you would print, or leave it
  accept        write  yes  where the translation, as it now stands in the line, is good
  remark        anything you want to tell us; it is kept
  note, slots, terms, elements, picture
                what the text is, what has to stay in it, the words of our glossary, the elements that show it,
                and a picture of the first of them as it looks today

Keep everything in braces, such as {count}, exactly as it is: a number, a day or a name comes in its place. Move it to
where your sentence needs it. Leave the columns id and language alone. You may sort the lines, hide columns, and save
with commas, semicolons or tabs, as “CSV UTF-8”.

Lines that you neither change nor accept stay as they are. An empty translation deletes nothing.

Whoever keeps the project takes the table back with

  npm run locales:import -- ${file} --reviewer "Your name, as you want it to stand in the records"
`;
