import type {Dataset} from '../dataset.js';
import type {Day} from '../day.js';
import {differenceBetween, type Change} from '../difference.js';
import {classesOf, mapAnswer} from '../recognition-map.js';
import {answer, code, column, table, type Answer} from './answer.js';
import {countsTable} from './recognition-map.js';
import {standingColumns, status} from './standing.js';

/**
 * How far has each state gone: talks, technical ties, chargé, ambassador, recognition?
 * @param since an earlier day; given, the answer tells what moved since
 */
export function engagementLadder(dataset: Dataset, day: Day, since?: Day): Answer {
  const asked = mapAnswer(dataset, 'recognition', day);
  const rung = (status: string) => classesOf('recognition').indexOf(status);
  const known = asked.rows
    .filter(({standing}) => standing.status !== 'unknown')
    .sort((a, b) => rung(a.standing.status) - rung(b.standing.status));
  const moves = since ? differenceBetween(dataset, since, day).positions : [];
  return answer(
    'engagement-ladder',
    day,
    dataset,
    [
      countsTable(asked),
      table('recognition', known, ({id}) => id, [
        column('state', 'place', ({place}) => code('place', place)),
        ...standingColumns(),
      ]),
      ...(moves.length > 0
        ? [
            table<Change>('moves', moves, ({id}) => id, [
              column('state', 'place', ({place}) => code('place', place)),
              column('from', 'status', ({from}) => status(from)),
              column('to', 'status', ({to}) => status(to)),
            ]),
          ]
        : []),
    ],
    {count: asked.answering, known: known.length, total: asked.total},
  );
}
