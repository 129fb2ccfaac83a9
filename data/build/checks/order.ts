import {firstDay, lastDay} from '../../../src/model/day.js';
import type {Rule} from '../rule.js';
import {objectsIn} from '../walk.js';

interface Period {
  readonly date?: string;
  readonly since?: string;
  readonly until?: string;
  readonly reported?: string;
  readonly published?: string;
  readonly accessed?: string;
}

export const rule: Rule = {
  name: 'order',
  description:
    'Nothing ends before it began, is read before it was published, or is reported in an earlier year than it was done.',
  check: (records) =>
    records.flatMap(({file, value}) =>
      objectsIn(value).flatMap(([path, each]) =>
        faultsIn(each as Period).map(([key, says]) => ({
          file,
          path: `${path}/${key}`,
          says,
          mend: 'correct one of the two',
        })),
      ),
    ),
};

function faultsIn({date, since = date, until, reported, published, accessed}: Period): [string, string][] {
  const faults: [string, string][] = [];
  // An act may be announced, but not for another year.
  if (since && reported && firstDay(since).slice(0, 4) > reported.slice(0, 4))
    faults.push(['since', `"${since}" is in a later year than its report (${reported})`]);
  if (since && until && lastDay(until) < firstDay(since))
    faults.push(['until', `ends (${until}) before it began (${since})`]);
  if (published && accessed && lastDay(accessed) < firstDay(published))
    faults.push(['accessed', `read (${accessed}) before it was published (${published})`]);
  return faults;
}
