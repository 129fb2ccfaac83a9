import {valuesOf} from '../record.js';
import type {Rule} from '../rule.js';

export const rule: Rule = {
  name: 'places',
  description: 'A mission is in a city of its host; a mission in Afghanistan is in an Afghan city.',
  check(records) {
    const countryOf = new Map(valuesOf(records, 'cities').map(({id, country}) => [id, country]));
    return records.flatMap(({kind, file, value}) => {
      if (kind !== 'missions' && kind !== 'missions-in-afghanistan') return [];
      const host = 'host' in value ? value.host : 'AF';
      const country = countryOf.get(value.city);
      return country && country !== host
        ? [
            {
              file,
              path: '/city',
              says: `"${value.city}" is a city of ${country}, not of ${host}`,
              mend: 'correct the city, or the state',
            },
          ]
        : [];
    });
  },
};
