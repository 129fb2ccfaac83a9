import {certainFrom} from '../../../src/model/statement.js';
import {datasetDay} from '../facts.js';
import {statementsOf, valuesOf, type DataRecord} from '../record.js';

/** The parts of the project's change log that are about facts, by version, as they stand. */
export function factsOfVersions(changelog: string): [string, string][] {
  return changelog
    .split(/^(?=## )/m)
    .filter((part) => part.startsWith('## '))
    .flatMap((part): [string, string][] => {
      const facts = /^### Facts\n+([^]*?)(?=^### |(?![^]))/m.exec(part)?.[1]?.trim();
      return facts ? [[part.slice(3, part.indexOf('\n')), facts]] : [];
    });
}

/** The day that a version was released on, where the change log gives one. */
export function releaseDay(changelog: string, version: string): string | undefined {
  const heading = changelog.split('\n').find((line) => line.startsWith(`## [${version}]`));
  return /\b(\d{4}-\d\d-\d\d)\b/.exec(heading?.slice(`## [${version}]`.length) ?? '')?.[1];
}

/** What the data newly say: by version, in the words of the change log, and by the day that each statement holds from. */
export function factsLog(records: readonly DataRecord[], changelog: string): string {
  const day = datasetDay(records);
  const cities = new Map(valuesOf(records, 'cities').map(({id, name}) => [id, name.en]));
  const places = new Map(
    [...valuesOf(records, 'countries'), ...valuesOf(records, 'organisations')].map(({id, name}) => [
      id,
      name.en,
    ]),
  );
  const subject = ({kind, value}: DataRecord) => {
    if (kind === 'missions') return `Afghan ${value.type}, ${cities.get(value.city)} (${value.id})`;
    if (kind === 'missions-in-afghanistan')
      return `${places.get(value.sender)} in ${cities.get(value.city)} (${value.id})`;
    return `${places.get(value.id)} (${value.id})`;
  };
  const byDay = new Map<string, string[]>();
  for (const record of records) {
    for (const statement of statementsOf(record)) {
      const {id, status, since, reported, confidence, note, sources} = statement;
      const from = certainFrom(statement, day);
      const dated = since === from || !since ? '' : ` since ${since},`;
      const report = reported ? ` reported ${reported},` : '';
      const line = `- ${subject(record)}: \`${status}\`,${dated}${report} ${confidence} confidence. ${note.en.replaceAll(/\s+/g, ' ')} [${id}: ${sources.join(', ')}]`;
      byDay.set(from, [...(byDay.get(from) ?? []), line]);
    }
  }
  const days = [...byDay].sort(([a], [b]) => (a < b ? 1 : -1));
  return [
    '# Change log of the facts\n',
    '## By version\n',
    ...factsOfVersions(changelog).map(([heading, facts]) => `### ${heading}\n\n${facts}\n`),
    '## By day\n',
    'Every statement under the first day that it certainly holds on: the day of the act, or the end of the month or year that is all a source gives, or the day it was reported; where none of these is known, the day that the dataset stands at. After it, its id and the ids of its sources.\n',
    ...days.map(([from, lines]) => `### ${from}\n\n${lines.sort().join('\n')}\n`),
  ].join('\n');
}
