import {statementsOf} from '../record.js';
import type {Rule} from '../rule.js';

export const rule: Rule = {
  name: 'refines',
  description: 'A statement refines the one just before it in its record, of the same day.',
  check: (records) =>
    records.flatMap((record) =>
      statementsOf(record).flatMap(({refines, since}, index, statements) => {
        const before = statements[index - 1];
        if (!refines || (refines === before?.id && since === before.since)) return [];
        return [
          {
            file: record.file,
            path: `/statements/${index}/refines`,
            says:
              refines === before?.id
                ? `"${refines}" is of another day (${before.since ?? 'none'})`
                : `"${refines}" is not the statement before this one`,
            mend: 'a statement refines the one just before it, of the same day',
          },
        ];
      }),
    ),
};
