import {firstDay, isDay} from '../../../src/model/day.js';
import type {Rule} from '../rule.js';
import {objectsIn} from '../walk.js';

const KEYS = ['date', 'since', 'until', 'reported', 'published', 'accessed'];

export const rule: Rule = {
  name: 'days',
  description:
    'Days are of the calendar, and of this century, since the packed facts carry two digits of the year.',
  check: (records) =>
    records.flatMap(({file, value}) =>
      objectsIn(value).flatMap(([path, each]) =>
        KEYS.flatMap((key) => {
          const day = each[key];
          return typeof day === 'string' && (!isDay(firstDay(day)) || day < '2000')
            ? [
                {
                  file,
                  path: `${path}/${key}`,
                  says: `"${day}" is no day`,
                  mend: "write '2025-07-03', '2025-07' or '2025'",
                },
              ]
            : [];
        }),
      ),
    ),
};
