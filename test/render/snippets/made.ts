import type {Lang} from '../../../src/i18n/lang.js';
import {loadParts} from '../../../src/model/bundled-parts.js';
import {bundledDataset} from '../../../src/model/dataset.js';
import type {ElementName} from '../../../src/model/answers/answer.js';
import {answerLanguage} from '../../../src/render/answer-language.js';
import type {Embed} from '../../../src/render/snippets/embed.js';
import {embedFrom, type Making} from '../../../src/render/snippets/make.js';

export const BASE = 'https://cdn.example.net/recognition/';
export const dataset = bundledDataset();
const parts = await loadParts();
const languages = {
  en: await answerLanguage('en'),
  prs: await answerLanguage('prs'),
  ps: await answerLanguage('ps'),
};

/** The embed of an element, of the newest data if `attributes` name no day. */
export const made = (
  element: ElementName,
  lang: Lang = 'en',
  attributes: Record<string, string> = {},
  making: Partial<Making> = {},
): Embed =>
  embedFrom(
    {element, attributes: {lang, ...attributes}},
    {dataset, parts, language: languages[lang]},
    {base: BASE, ...making},
  );
