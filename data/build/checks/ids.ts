import {statementId} from '../../../src/model/ids.js';
import {statementsOf, type DataRecord, type Message} from '../record.js';

/** A record's id is its file's name; ids of records of a kind, and of statements, are unique. */
export function checkIds(records: readonly DataRecord[]): Message[] {
  const messages: Message[] = [];
  const seen = new Map<string, string>();
  for (const record of records) {
    const {kind, file, value} = record;
    const name = file.replace(/^.*\/|\.yaml$/g, '');
    if (value.id !== name) {
      messages.push({
        file,
        path: '/id',
        says: `"${value.id}" is not the file's name`,
        mend: `write id: ${name}`,
      });
    }
    for (const [index, statement] of statementsOf(record).entries()) {
      const path = `/statements/${index}/id`;
      const other = seen.get(statement.id);
      if (other) {
        messages.push({
          file,
          path,
          says: `"${statement.id}" stands in ${other} too`,
          mend: 'give it the next free number',
        });
      }
      seen.set(statement.id, file);
      const expected = idByPlace(kind, value.id, index);
      if (expected && expected !== statement.id) {
        messages.push({file, path, says: `"${statement.id}" is out of step`, mend: `write id: ${expected}`});
      }
    }
  }
  return messages;
}

/** The id that a statement has by its place in its record's history; missions in Afghanistan keep free ids. */
function idByPlace(kind: string, id: string, index: number): string | undefined {
  if (kind === 'recognition') return statementId(`pos-${id.toLowerCase()}`, index);
  return kind === 'missions' ? statementId(id, index) : undefined;
}
