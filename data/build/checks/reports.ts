import {statementsOf, valuesOf} from '../record.js';
import type {Rule} from '../rule.js';

export const rule: Rule = {
  name: 'reports',
  description:
    'A statement was reported on the day that one of its sources was published, and no more exactly.',
  check(records) {
    const sources = new Map(valuesOf(records, 'sources').map((source) => [source.id, source]));
    return records.flatMap((record) =>
      statementsOf(record).flatMap(({reported, sources: ids}, index) => {
        // Of a source without a record another rule tells.
        if (!reported || !ids.every((id) => sources.has(id))) return [];
        const days = ids.flatMap((id) => sources.get(id)?.published ?? []).sort();
        if (days.some((day) => day.startsWith(reported))) return [];
        return [
          {
            file: record.file,
            path: `/statements/${index}/reported`,
            says: `none of its sources was published on ${reported}: ${days.join(', ') || 'none is dated'}`,
            mend: `write '${days.at(-1) ?? 'the day that a source gives'}', or cite the source of that day`,
          },
        ];
      }),
    );
  },
};
