import {firstDay, lastDay} from '../../../src/model/day.js';
import {valuesOf} from '../record.js';
import type {Rule} from '../rule.js';
import {objectsIn} from '../walk.js';

const newestOf = (days: readonly string[]) => days.map(lastDay).sort().at(-1) ?? '9999';

/**
 * What a day's source proves of it is told as far as it is certain: a source dated by the month may well name a
 * day in its text. But nothing is known to have happened after the last word of it, and a judgement is as old as
 * its publication.
 */
export const rule: Rule = {
  name: 'precision',
  description:
    'What happened is no later than its newest source; a judgement has the day that its source was published.',
  check(records) {
    const sources = new Map(valuesOf(records, 'sources').map((source) => [source.id, source]));
    const last = newestOf([...sources.values()].flatMap(({published}) => published ?? []));
    return records.flatMap(({kind, file, value}) =>
      objectsIn(value).flatMap(([path, {date, sources: ids}]) => {
        if (typeof date !== 'string' || !Array.isArray(ids)) return [];
        const days = (ids as string[]).flatMap((id) => sources.get(id)?.published ?? []).sort();
        const at = {file, path: `${path}/date`};
        if (kind === 'assessments' && days.length > 0 && !days.some((day) => day.startsWith(date))) {
          return [{...at, says: `its sources are of ${days.join(', ')}`, mend: `write '${days[0]}'`}];
        }
        // One that is undated is no newer than the newest of all.
        const newest = days.length < ids.length ? last : newestOf(days);
        return firstDay(date) > newest
          ? [
              {
                ...at,
                says: `"${date}" is later than its newest source (${newest})`,
                mend: 'write the day, month or year that a source gives, or cite a later one',
              },
            ]
          : [];
      }),
    );
  },
};
