import type {Message} from '../record.js';
import type {Rule} from '../rule.js';

/** An address without what does not change where it leads. */
const bare = (url: string) => url.replace(/^https?:\/\/(www\.)?|#.*$|\/+$/g, '');

export const rule: Rule = {
  name: 'duplicates',
  description: 'One source is one record: no two have the same address, and no former id is that of another.',
  check(records) {
    const messages: Message[] = [];
    const seen = new Map<string, string>();
    for (const {kind, file, value} of records) {
      if (kind !== 'sources') continue;
      const other = seen.get(bare(value.url));
      if (other) {
        messages.push({
          file,
          path: '/url',
          says: `the same address as ${other}`,
          mend: 'cite that one, put this id in its "also", and delete this file',
        });
      }
      seen.set(bare(value.url), file);
      for (const [index, id] of (value.also ?? []).entries()) {
        const owner = seen.get(id);
        if (owner)
          messages.push({
            file,
            path: `/also/${index}`,
            says: `"${id}" stands in ${owner} too`,
            mend: 'take it out of one',
          });
        seen.set(id, file);
      }
    }
    return messages;
  },
};
