import type {DataRecord, Kind, Message} from '../record.js';

/** Whatever a record names (a state, a city, a source, an earlier statement) exists, and every source is used. */
export function checkReferences(records: readonly DataRecord[]): Message[] {
  const messages: Message[] = [];
  const ids = (kind: Kind) =>
    new Set(records.filter((record) => record.kind === kind).map(({value}) => value.id));
  const countries = ids('countries');
  const organisations = ids('organisations');
  const cities = ids('cities');
  const sources = ids('sources');
  const used = new Set<string>();
  for (const {kind, file, value} of records) {
    const need = (path: string, id: string | undefined, known: Set<string>, folder: string) => {
      if (id === undefined || known.has(id)) return;
      messages.push({
        file,
        path,
        says: `no record "${id}"`,
        mend: `add data/${folder}/${id}.yaml or correct the id`,
      });
    };
    need('/partOf', value.partOf, countries, 'countries');
    need('/host', value.host, countries, 'countries');
    need('/country', value.country, countries, 'countries');
    need('/city', value.city, cities, 'cities');
    if (value.sender && !organisations.has(value.sender))
      need('/sender', value.sender, countries, 'countries');
    if (kind === 'recognition' && !organisations.has(value.id)) need('/id', value.id, countries, 'countries');
    for (const [index, statement] of (value.statements ?? []).entries()) {
      const path = `/statements/${index}`;
      need(`${path}/seat`, statement.seat, cities, 'cities');
      for (const [at, id] of statement.sources.entries()) {
        need(`${path}/sources/${at}`, id, sources, 'sources');
        used.add(id);
      }
      if (statement.refines && statement.refines !== value.statements?.[index - 1]?.id) {
        messages.push({
          file,
          path: `${path}/refines`,
          says: `"${statement.refines}" is not the statement before this one`,
          mend: 'a statement refines the one just before it, of the same day',
        });
      }
      if ((statement.status === 'contested') !== Boolean(statement.between)) {
        messages.push({
          file,
          path: `${path}/between`,
          says: 'a contested status needs its two sides, and only it has them',
          mend: 'write between: [republic, taliban], or another status',
        });
      }
    }
  }
  for (const {kind, file, value} of records) {
    if (kind === 'sources' && !used.has(value.id)) {
      messages.push({
        file,
        path: '/id',
        says: 'no statement uses this source',
        mend: 'cite it, or delete the file',
      });
    }
  }
  return messages;
}
