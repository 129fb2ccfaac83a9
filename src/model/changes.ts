import type {Dataset} from './dataset.js';
import type {Day} from './day.js';
import type {Change} from './difference.js';
import {historyOf} from './history.js';
import {DEFINITIONS, isCounted} from './measures.js';
import type {Layer} from './recognition-map.js';
import type {Standing} from './statement.js';
import {subjectsOf} from './subjects.js';

/** A change with the first day on which it is certain. */
export interface DatedChange extends Change {
  readonly day: Day;
}

/** All changes of what `of` tells of the subjects of a layer, in the order of time, then of the facts. */
function changesOf(dataset: Dataset, layer: Layer, of: (standing: Standing<string>) => string) {
  const changes = subjectsOf(dataset, layer).flatMap(({id, place, statements, mission}): DatedChange[] =>
    historyOf(statements, dataset).flatMap(({from: day, standing: to}, index, history) => {
      const from = history[index - 1]?.standing;
      return from && of(from) !== of(to) ? [{day, id, place, from, to, mission}] : [];
    }),
  );
  return changes.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Each time that an Afghan mission abroad came under another control: what makes the steps of `classSeries`. */
export function missionChanges(dataset: Dataset): DatedChange[] {
  return changesOf(dataset, 'missions', ({status}) => status);
}

/** Each time that a state came into or left one of the two counts of accreditations. */
export function accreditationChanges(dataset: Dataset): DatedChange[] {
  const counts = [DEFINITIONS['recognising-states'], DEFINITIONS['states-accepting-ambassador']];
  return changesOf(dataset, 'recognition', (standing) =>
    counts.map((definition) => isCounted(definition, standing)).join(),
  );
}
