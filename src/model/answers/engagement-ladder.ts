import type {Dataset} from '../dataset.js';
import type {Day} from '../day.js';
import {ladderOn, movementBetween, type Movement, type Rung} from '../ladder.js';
import type {MapRow} from '../recognition-map.js';
import {answer, code, column, count, table, type Answer} from './answer.js';
import {standingColumns, status, statusCode} from './standing.js';

/**
 * How far has each state gone: talks, technical ties, chargé, ambassador, recognition?
 * @param since an earlier day; given, the answer tells what moved since
 */
export function engagementLadder(dataset: Dataset, day: Day, since?: Day): Answer {
  const rungs = ladderOn(dataset, day);
  const stated = rungs.filter(({status}) => status !== 'unknown').flatMap(({rows}) => rows);
  return answer(
    'engagement-ladder',
    day,
    dataset,
    [
      table<Rung>('ladder', rungs, ({status}) => status, [
        column('status', 'status', ({status}) => statusCode(status)),
        column('count', 'count', ({rows}) => count(rows.length)),
        column('at_least', 'count', ({rung, atLeast}) => (rung > 0 ? count(atLeast) : null)),
      ]),
      table<MapRow>('recognition', stated, ({id}) => id, [
        column('state', 'place', ({place}) => code('place', place)),
        ...standingColumns(),
      ]),
      table<Movement>('moves', since ? movementBetween(dataset, since, day) : [], ({id}) => id, [
        column('state', 'place', ({place}) => code('place', place)),
        column('from', 'status', ({from}) => status(from)),
        column('to', 'status', ({to}) => status(to)),
        column('steps', 'count', ({steps}) => (steps === undefined ? null : count(steps))),
      ]),
    ],
    {
      count: rungs.find(({status}) => status === 'recognised')?.rows.length ?? 0,
      known: stated.length,
      total: rungs.reduce((sum, {rows}) => sum + rows.length, 0),
    },
  );
}
