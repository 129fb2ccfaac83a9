import {ELEMENTS, type ElementName} from '../../../src/model/answers/answer.js';
import type {AnswerChoice} from '../../../src/model/answers/answers.js';

/** Every element, each with what it can be asked. */
export const REQUESTS: readonly {readonly element: ElementName; readonly choice: AnswerChoice}[] = [
  ...ELEMENTS.filter((element) => element !== 'state-profile').map((element) => ({element, choice: {}})),
  {element: 'recognition-map', choice: {layer: 'missions'}},
  {element: 'recognition-map', choice: {layer: 'kabul'}},
  {element: 'engagement-ladder', choice: {since: '2023-01-01'}},
  {element: 'engagement-timeline', choice: {state: 'UN', kind: 'un-report'}},
  {element: 'claim-check', choice: {claim: 'clm-40-countries'}},
  {element: 'isolation-figures', choice: {figures: 'all'}},
  {element: 'state-profile', choice: {state: 'RU'}},
  {element: 'state-profile', choice: {state: 'EU'}},
  {element: 'state-profile', choice: {state: 'FJ'}},
];

/** The day before Kabul fell, a day between, the day of the article, and one after the data end. */
export const DAYS = ['2021-08-14', '2024-01-01', '2025-07-31', '2027-01-01'];
