import {statementsOf} from '../record.js';
import type {Rule} from '../rule.js';

export const rule: Rule = {
  name: 'sides',
  description: 'A contested status names the two that stand against each other, and no other status does.',
  check: (records) =>
    records.flatMap((record) =>
      statementsOf(record).flatMap(({status, between}, index) => {
        const sound = status === 'contested' ? between && between[0] !== between[1] : !between;
        return sound
          ? []
          : [
              {
                file: record.file,
                path: `/statements/${index}/between`,
                says: 'a contested status needs its two sides, and only it has them',
                mend: 'write between: [republic, taliban], or another status',
              },
            ];
      }),
    ),
};
