/**
 * `npm run bench:model`: how long a dataset far larger than ours takes to be checked, compiled and asked. Prints
 * figures and judges nothing: how fast a machine is, is no property of the project.
 */
import {compileFacts} from '../../data/build/facts.js';
import {datasetOf} from '../../data/build/dataset-of.js';
import {compileParts, compileTexts} from '../../data/build/parts.js';
import type {DataRecord} from '../../data/build/record.js';
import {differenceBetween} from '../../src/model/difference.js';
import {eventsBetween} from '../../src/model/events.js';
import {standingIn} from '../../src/model/history.js';
import {measureOn} from '../../src/model/measures.js';
import {missionsOn} from '../../src/model/missions.js';
import {positionOn} from '../../src/model/positions.js';
import {mapAnswer} from '../../src/model/recognition-map.js';
import {SCHEMAS, type Kind} from '../../src/model/schema/kinds.js';
import {faultsOf} from '../../src/model/schema/faults.js';
import {measureSeries} from '../../src/model/series.js';
import {stateProfile} from '../../src/model/state-profile.js';
import {CONTROLS, EVENT_KINDS, POSITIONS} from '../../src/model/vocabulary.js';
import {randomFrom} from '../model/random.js';

const STATES = 200;
const MISSIONS = 5_000;
const EVENTS = 20_000;

const random = randomFrom(1);
const pick = <T>(things: readonly T[]): T => things[random(things.length)] as T;
const two = (value: number) => String(value).padStart(2, '0');
const day = () =>
  `${2021 + random(5)}-${two(1 + random(12))}-${two(1 + random(28))}`.slice(0, pick([7, 10, 10, 10]));
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const codes = letters.flatMap((one) => letters.map((other) => one + other)).slice(0, STATES);
const translation = {text: 'متن', of: '00000000', reviewed: false};
const words = {
  en: 'One or two sentences, as long as a note of ours is on average.',
  prs: translation,
  ps: translation,
};
const sources = ['a-source'];

function statements<S extends string>(owner: string, statuses: readonly S[]) {
  const days = Array.from({length: 1 + random(4)}, day).sort();
  return days.map((since, index) => ({
    id: `${owner}-${two(index + 1)}`,
    status: pick(statuses),
    since,
    reported: since,
    confidence: 'medium' as const,
    sources,
    note: words,
  }));
}

const values = {
  countries: codes.map((id) => ({id, kind: 'member', region: 'europe', name: words})),
  recognition: codes.map((id) => ({id, statements: statements(`pos-${id.toLowerCase()}`, POSITIONS)})),
  missions: Array.from({length: MISSIONS}, (_, index) => {
    const host = pick(codes);
    const id = `${host.toLowerCase()}-city-${index}`;
    const controls = CONTROLS.filter((control) => control !== 'contested');
    return {id, host, city: 'a-city', type: 'embassy', statements: statements(id, controls)};
  }),
  events: Array.from({length: EVENTS}, (_, index) => ({
    id: `ev-${index}`,
    kind: pick(EVENT_KINDS),
    date: day(),
    states: [pick(codes)],
    parties: [pick(codes)],
    title: words,
    text: words,
    sources,
  })),
};
const records = Object.entries(values).flatMap(([kind, list]) =>
  (list as readonly {id: string}[]).map((value) => ({kind, file: `data/${kind}/${value.id}.yaml`, value})),
) as unknown as DataRecord[];

/** Milliseconds of the quickest of several runs: what else the machine does only ever adds. */
function measured(runs: number, run: () => unknown): number {
  const times = Array.from({length: runs}, () => {
    const begin = performance.now();
    run();
    return performance.now() - begin;
  });
  return Math.min(...times);
}

function print(what: string, milliseconds: number) {
  console.log(`${what.padEnd(48)} ${milliseconds.toFixed(2).padStart(9)} ms`);
}

console.log(`${STATES} states, ${MISSIONS} missions, ${EVENTS} events\n`);
const faults = () =>
  Object.entries(values).flatMap(([kind, list]) =>
    (list as readonly unknown[]).flatMap((value) => faultsOf(SCHEMAS[kind as Kind], value)),
  );
if (faults().length > 0) throw new Error(JSON.stringify(faults()[0]));
print('check the shape of all records', measured(1, faults));
print(
  'compile facts, parts and the texts of events',
  measured(1, () => [
    compileFacts(records, '2021-08-15'),
    compileParts(records),
    compileTexts(records, 'events', 'ps'),
  ]),
);

const dataset = datasetOf(records, '2021-08-15');
const parts = compileParts(records);
print(
  'the first question of all',
  measured(1, () => mapAnswer(dataset, 'missions', '2024-01-01', standingIn)),
);
const asked = () => `${2021 + random(5)}-${two(1 + random(12))}-${two(1 + random(28))}`;
for (const [what, ask] of [
  ['map of positions on a day', (on) => mapAnswer(dataset, 'recognition', on)],
  ['map of missions on a day, worked out anew', (on) => mapAnswer(dataset, 'missions', on)],
  ['map of missions on a day', (on) => mapAnswer(dataset, 'missions', on, standingIn)],
  ['missions by control on a day', (on) => missionsOn(dataset, on)],
  ['a measure on a day', (on) => measureOn(dataset, 'states-with-controlled-missions', on)],
  ['position of one state on a day', (on) => positionOn(dataset, pick(codes), on)],
  ['events of a month', (on) => eventsBetween(parts.events, on.slice(0, 7), on.slice(0, 7))],
  ['everything about one state on a day', (on) => stateProfile(dataset, parts, pick(codes), on)],
  ['what changed between two days', (on) => differenceBetween(dataset, on, asked())],
] as [string, (on: string) => unknown][]) {
  print(
    what,
    measured(41, () => ask(asked())),
  );
}
print(
  'series of a measure, all days',
  measured(3, () => measureSeries(dataset, 'controlled-missions')),
);
