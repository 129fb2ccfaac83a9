import type {Dataset} from './dataset.js';
import type {Day} from './day.js';
import {historyOf} from './history.js';
import {DEFINITIONS, isCounted, type Definition} from './measures.js';
import type {Layer} from './recognition-map.js';
import {subjectsOf} from './subjects.js';
import type {Measure} from './vocabulary.js';

/** A day on which a count changes. */
export interface Step {
  readonly day: Day;
  /** From this day until the next step. */
  readonly value: number;
  /** Codes of states or ids of missions that it counts from this day on. */
  readonly came: readonly string[];
  /** Those that it no longer counts. */
  readonly left: readonly string[];
}

/**
 * How a count went, as steps, from the dataset's first day to its own; the first step is that first day's.
 * Where states are counted, one that has two missions comes with the first and leaves with the last.
 */
export function seriesOf(dataset: Dataset, definition: Definition): Step[] {
  const turns: {readonly day: Day; readonly key: string; readonly by: 1 | -1}[] = [];
  for (const {id, place, statements, mission} of subjectsOf(dataset, definition.layer)) {
    let counted = false;
    for (const {from, standing} of historyOf(statements, dataset)) {
      const now = isCounted(definition, standing, mission);
      if (now !== counted) {
        turns.push({day: from, key: definition.count === 'states' ? place : id, by: now ? 1 : -1});
      }
      counted = now;
    }
  }
  const held = new Map<string, number>();
  const steps: Step[] = [];
  for (const day of [...new Set([dataset.start, ...turns.map((turn) => turn.day)])].sort()) {
    const own = turns.filter((turn) => turn.day === day);
    const keys = [...new Set(own.map(({key}) => key))];
    const before = keys.filter((key) => held.get(key));
    for (const {key, by} of own) held.set(key, (held.get(key) ?? 0) + by);
    const came = keys.filter((key) => held.get(key) && !before.includes(key));
    const left = before.filter((key) => !held.get(key));
    const value = (steps[steps.length - 1]?.value ?? 0) + came.length - left.length;
    if (steps.length === 0 || came.length > 0 || left.length > 0) steps.push({day, value, came, left});
  }
  return steps;
}

/** How many states or missions were of one class of a layer. */
export function classSeries(dataset: Dataset, layer: Layer, status: string): Step[] {
  const count = layer === 'recognition' ? 'states' : 'missions';
  return seriesOf(dataset, {layer, statuses: [status], count});
}

/** How a measure went. */
export function measureSeries(dataset: Dataset, measure: Measure): Step[] {
  return seriesOf(dataset, DEFINITIONS[measure]);
}
