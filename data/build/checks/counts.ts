import {lastDay} from '../../../src/model/day.js';
import {measureOn} from '../../../src/model/measures.js';
import {datasetOf} from '../dataset-of.js';
import type {Rule} from '../rule.js';

export const rule: Rule = {
  name: 'counts',
  description: 'A figure that our own records count too is what they count on its day.',
  whole: true,
  check(records) {
    const dataset = datasetOf(records, '2000-01-01');
    return records.flatMap(({kind, file, value}) => {
      if (kind !== 'figures' || !value.measure) return [];
      const {value: counted, ids} = measureOn(dataset, value.measure, lastDay(value.date));
      return counted === value.value
        ? []
        : [
            {
              file,
              path: '/value',
              says: `${value.value}, but the records count ${counted} (${ids.join(', ')}) on ${value.date}`,
              mend: 'correct the figure or the records; where the source counts something else, take "measure" out',
            },
          ];
    });
  },
};
