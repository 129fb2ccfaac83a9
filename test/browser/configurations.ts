import {ELEMENTS} from '../../src/model/answers/answer.js';
import type {Configuration, Material} from '../../src/render/configuration/configuration.js';
import {COMMON, OWN, type Rule} from '../../src/render/configuration/rules.js';
import {randomFrom} from '../model/random.js';

/** What readers search for: names, parts of them, in other scripts and keyboards, days, and what nobody finds. */
const QUERIES = [
  'Russia',
  'روسیه',
  'برلين',
  'embassy',
  'islamabad pakistan',
  'سفارت',
  'kabul',
  '2025',
  '۲۰۲۵',
  'UN',
  'zzz',
  'دوحه',
  '“<b>&amp;',
];
const WORDS = ['Our own <words> & “quotes” of ‘theirs’', 'عنوان خودمان', 'A heading\u0007 {day} {count}'];
const AUTHORITIES = ['de-facto', 'emirate', 'taliban', 'a <self-styled> government', '“ادارهٔ” کابل'];
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  lang: ['en', 'prs', 'ps'],
  query: QUERIES,
  heading: WORDS,
  'authority-label': AUTHORITIES,
  'correction-url': ['https://example.org/correct?{mission}'],
  'claim-review-url': ['https://example.org/claims'],
};
/** Days before the facts begin, between, at and after their end; others come from a range. */
const EDGES = ['2021-08-14', '2021-08-15', '2025-07-03', '2025-07-31', '2026-06-30', '2027-01-01'];

/** How often an attribute is given: one that narrows rarely, or little would be left to compare. */
const OFTEN: Readonly<Record<string, number>> = {
  lang: 1,
  'as-of': 0.6,
  query: 0.25,
  confidence: 0.15,
  region: 0.25,
  type: 0.2,
  // Other days than ours and own data are other tests' matter.
  src: 0,
  view: 0,
  preload: 0,
  'deep-link': 0,
};

/** Some configurations of every element in every language, the same for the same seed. */
export function configurations(count: number, seed: number, material: Material): Configuration[] {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[random(from.length)]!;
  const isDrawn = (share: number) => random(100) < share * 100;
  const day = () =>
    isDrawn(0.4)
      ? pick(EDGES)
      : new Date(Date.UTC(2021, 6, 1) + random(2100) * 864e5).toISOString().slice(0, 10);
  const valueOf = (name: string, rule: Rule): string => {
    if (rule.flag) return '';
    const values = TEXTS[name] ?? rule.values?.(material);
    if (!values) return day();
    return rule.several && isDrawn(0.5) ? `${pick(values)} ${pick(values)}` : pick(values);
  };
  return Array.from({length: count}, (_, index) => {
    const element = ELEMENTS[index % ELEMENTS.length]!;
    const rules = Object.entries({...COMMON, ...OWN[element]});
    const attributes = rules.flatMap(([name, rule]) =>
      isDrawn(OFTEN[name] ?? (name in COMMON ? 0.2 : 0.4)) ? [[name, valueOf(name, rule)] as const] : [],
    );
    return {element, attributes: Object.fromEntries(attributes)};
  });
}
