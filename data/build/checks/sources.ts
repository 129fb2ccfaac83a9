import type {Rule} from '../rule.js';

export const rule: Rule = {
  name: 'sources',
  description:
    'A source has the day it was published, as far as known; a note says why it has none, or why it is kept uncited.',
  check: (records) =>
    records.flatMap(({kind, file, value}) => {
      if (kind !== 'sources' || value.note) return [];
      if (!value.published) {
        return [
          {
            file,
            path: '/published',
            says: 'neither a day nor a note that says why there is none',
            mend: "write published: '2025' (or month, or day), or note: No date in the copy that was read.",
          },
        ];
      }
      return value.background
        ? [
            {
              file,
              path: '/background',
              says: 'kept as background, but no note says why',
              mend: 'write a note, or cite it',
            },
          ]
        : [];
    }),
};
