import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadParts} from '../../src/model/bundled-parts.js';
import {bundledDataset} from '../../src/model/dataset.js';
import {ELEMENTS, type ElementName} from '../../src/model/answers/answer.js';
import {dayAfter} from '../../src/model/day.js';
import {answerLanguage} from '../../src/render/answer-language.js';
import {lightFigure} from '../../src/render/light-figure.js';
import {EMBED_BASE} from '../../tools/embed-base.mjs';
import {choicesOf} from '../../tools/wordpress/choices.mjs';
import {randomFrom, type Random} from '../model/random.js';
import {askPHP} from './php.js';

const dataset = bundledDataset();
const material = {dataset, parts: await loadParts()};
const LANGS = ['en', 'prs', 'ps'] as const;
const languages = {
  en: await answerLanguage('en'),
  prs: await answerLanguage('prs'),
  ps: await answerLanguage('ps'),
};

interface Asked {
  readonly tag: ElementName;
  readonly lang: (typeof LANGS)[number];
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a light figure tells, without its own tag and its link. */
function told({tag, lang, attributes}: Asked): string {
  const figure = lightFigure(
    {element: tag, attributes: {...attributes, lang}},
    {...material, language: languages[lang], base: EMBED_BASE},
  );
  return figure.trim().split('\n').slice(1, -2).join('\n');
}

/** Any day from before the first fact to after the last. */
function days(count: number, random: Random): string[] {
  const all: string[] = [];
  for (let day = '2021-08-01'; day <= '2026-08-01'; day = dayAfter(day)) all.push(day);
  return Array.from({length: count}, () => all[random(all.length)] ?? dataset.day);
}

describe('the plugin tells what the elements tell', () => {
  for (const tag of ELEMENTS) {
    it(`${tag}, with each choice, on any day, in three languages`, () => {
      const random = randomFrom(tag.length);
      const choices = choicesOf(tag, material).flatMap(({whole, parts}) => [whole, ...parts]);
      const asked: Asked[] = [];
      for (const attributes of choices) {
        const lang = LANGS[random(3)] ?? 'en';
        const [one = '', other = ''] = days(2, random);
        asked.push({tag, lang, attributes: {...attributes, 'as-of': one}});
        asked.push({
          tag,
          lang,
          attributes: {...attributes, 'as-of': other, calendar: 'both', 'authority-label': 'de-facto'},
        });
      }
      for (const lang of LANGS) {
        for (const day of [...days(20, random), dataset.day, dayAfter(dataset.day), '2000-01-01']) {
          asked.push({tag, lang, attributes: {'as-of': day}});
        }
      }
      const answers = askPHP('tell.php', asked);
      asked.forEach((each, index) => assert.equal(answers[index], told(each), JSON.stringify(each)));
    });
  }
});
