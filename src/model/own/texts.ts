import type {Details, Source} from '../dataset.js';
import type {OwnFile, OwnRecord, TableKind} from './file.js';
import {textIn} from './words.js';

type Histories = readonly {readonly statements: readonly OwnRecord<TableKind>['statements'][number][]}[];

/**
 * Notes and sources of someone's own dataset in one language (`en`, `prs`, `ps`).
 *
 * @param ours those that it is laid upon, where it is laid upon ours
 */
export function ownDetails({records}: OwnFile, lang: string, ours?: Details): Details {
  const histories: Histories = [
    ...records.recognition,
    ...records.missions,
    ...records['missions-in-afghanistan'],
  ];
  const statements = histories.flatMap((record) => record.statements);
  const sources = new Map<string, Source>(records.sources.map((source) => [source.id, source]));
  return {
    notes: new Map([
      ...(ours?.notes ?? []),
      ...statements.map(({id, note}) => [id, textIn(note, lang)] as const),
    ]),
    sourcesOf: new Map([
      ...(ours?.sourcesOf ?? []),
      ...statements.map((each) => [each.id, each.sources.flatMap((id) => sources.get(id) ?? [])] as const),
    ]),
  };
}

/** Names that someone's own dataset brings, in one language, by code or id. */
export function ownNames({records}: OwnFile, lang: string): ReadonlyMap<string, string> {
  return new Map(
    [...records.countries, ...records.organisations, ...records.cities, ...records.parties].map(
      ({id, name}) => [id, textIn(name, lang).text],
    ),
  );
}
