import type {Message} from '../record.js';
import type {Rule} from '../rule.js';
import {objectsIn} from '../walk.js';

export const rule: Rule = {
  name: 'ids',
  description: 'A record’s id is its file’s name, and no id stands twice, whatever it is the id of.',
  check(records) {
    const messages: Message[] = [];
    const seen = new Map<string, string>();
    for (const {kind, file, value} of records) {
      const name = file.replace(/^.*\/|\.yaml$/g, '');
      if (value.id !== name) {
        messages.push({
          file,
          path: '/id',
          says: `"${value.id}" is not the file's name`,
          mend: `write id: ${name}`,
        });
      }
      for (const [path, {id}] of objectsIn(value)) {
        // A position has the code of the state or organisation whose it is.
        if (typeof id !== 'string' || (kind === 'recognition' && path === '')) continue;
        const other = seen.get(id);
        if (other) {
          messages.push({
            file,
            path: `${path}/id`,
            says: `"${id}" stands in ${other} too`,
            mend: 'give it the next free number',
          });
        }
        seen.set(id, file);
      }
    }
    return messages;
  },
};
