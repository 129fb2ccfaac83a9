import {ELEMENTS, type ElementName} from '../../src/model/answers/answer.js';
import {answerOf} from '../../src/model/answers/answers.js';
import {loadParts} from '../../src/model/bundled-parts.js';
import {bundledDataset} from '../../src/model/dataset.js';
import {answerLanguage, answerVoice} from '../../src/render/answer-language.js';
import {answerQuestion} from '../../src/render/answer-sentences.js';
import type {LANGS} from '../browser/dossier.js';

export {ELEMENTS};
export type {ElementName};
export type Lang = (typeof LANGS)[number];

/** What readers have to find of an element in a language: its question, and how many rows its tables have. */
export interface Expected {
  readonly question: string;
  readonly rows: number;
}

/** The attributes with which the recipes show elements; all others have none. */
export const ATTRIBUTES: Partial<Record<ElementName, Readonly<Record<string, string>>>> = {
  'recognition-map': {layer: 'missions', 'as-of': '2025-01-01'},
  'state-profile': {state: 'RU'},
};

/** As the model has it. */
export async function expected(
  element: ElementName,
  lang: Lang,
  {'as-of': asOf, ...choice}: Readonly<Record<string, string>> = {},
): Promise<Expected> {
  const dataset = bundledDataset();
  const voice = answerVoice(await answerLanguage(lang), {calendar: 'auto', numerals: 'auto'});
  const answer = answerOf(element, dataset, await loadParts(), asOf ?? dataset.day, choice);
  return {
    question: answerQuestion(voice, answer),
    rows: answer.tables.reduce((sum, {rows}) => sum + rows.length, 0),
  };
}

/** The element's own heading; the table of missions asks in fewer words than its light HTML, and as the map does. */
export async function headingOf(
  element: ElementName,
  lang: Lang,
  attributes?: Readonly<Record<string, string>>,
): Promise<string> {
  const isTable = element === 'embassy-status-table';
  const {question} = await (isTable
    ? expected('recognition-map', lang, {layer: 'missions'})
    : expected(element, lang, attributes));
  return question;
}
