import type {Rule} from '../rule.js';
import {referencesOf} from './references.js';

export const rule: Rule = {
  name: 'used',
  description: 'Every source is cited, or kept as background.',
  whole: true,
  check(records) {
    const cited = new Set(records.flatMap(referencesOf).map(([, id]) => id));
    return records.flatMap(({kind, file, value}) =>
      kind === 'sources' && !cited.has(value.id) && !value.background
        ? [{file, path: '/id', says: 'no record uses this source', mend: 'cite it, or delete the file'}]
        : [],
    );
  },
};
