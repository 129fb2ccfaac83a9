/** What all contenders show: the states of the world in six classes, on the dataset's day and on one before. */
import {readFileSync} from 'node:fs';
import {parse} from 'yaml';
import {bundledDataset} from '../../../src/model/dataset.js';
import {mapAnswer, rowsByPlace} from '../../../src/model/recognition-map.js';

export interface Class {
  readonly id: string;
  readonly label: string;
  readonly colour: string;
}

/** The classes of positions from most to least; the last has all that is less than talks, or unknown. */
export const CLASSES: readonly Class[] = [
  {id: 'recognised', label: 'Recognised', colour: '#06364f'},
  {id: 'accepts-ambassador', label: 'Ambassador accepted', colour: '#1b6e8c'},
  {id: 'accepts-charge', label: 'Chargé d’affaires accepted', colour: '#4fa0ad'},
  {id: 'consular-or-technical', label: 'Consular or technical ties', colour: '#8fc7c3'},
  {id: 'talks-only', label: 'Talks only', colour: '#c9e4dc'},
  {id: 'other', label: 'None, or not known', colour: '#e3e5e8'},
];

const dataset = bundledDataset();

/** The two days between which the maps change. */
export const DAYS = {now: dataset.day, then: '2022-06-30'} as const;

export interface State {
  readonly code: string;
  readonly name: string;
  /** Index of its class on both days. */
  readonly now: number;
  readonly then: number;
}

/** Codes of the base map to ours: see data/topology/codes.yaml. */
export const CODES = parse(
  readFileSync(new URL('../../../data/topology/codes.yaml', import.meta.url), 'utf8'),
) as Readonly<Record<string, string>>;

export const nameOf = (code: string): string => {
  const names = new Intl.DisplayNames(['en'], {type: 'region'});
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
};

function classesOn(day: string): (code: string) => number {
  const rows = rowsByPlace(mapAnswer(dataset, 'recognition', day));
  return (code) => {
    const status = rows.get(code)?.[0]?.standing.status;
    const found = CLASSES.findIndex(({id}) => id === status);
    return found < 0 ? CLASSES.length - 1 : found;
  };
}

const [now, then] = [classesOn(DAYS.now), classesOn(DAYS.then)];

/** The state asked about is one of them, in the last class: no peer knows such a thing. */
export const STATES: readonly State[] = [...dataset.states, dataset.subject].map((code) => ({
  code,
  name: nameOf(code),
  now: now(code),
  then: then(code),
}));
