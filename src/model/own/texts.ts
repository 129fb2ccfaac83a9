import type {Details, Source} from '../dataset.js';
import type {OwnFile, OwnRecord, TableKind} from './file.js';
import {textIn, type OwnWords} from './words.js';

type Histories = readonly {readonly statements: readonly OwnRecord<TableKind>['statements'][number][]}[];

/** What has a note or sources in someone's own dataset. */
export interface Told {
  readonly id: string;
  readonly note?: OwnWords;
  readonly sources?: readonly string[];
}

/** A record that has a name there. */
export interface Named {
  readonly id: string;
  readonly name?: OwnWords;
  readonly label?: OwnWords;
}

/** Every statement on positions and missions. */
export function toldOf({records}: OwnFile): Told[] {
  const histories: Histories = [
    ...records.recognition,
    ...records.missions,
    ...records['missions-in-afghanistan'],
  ];
  return histories.flatMap(({statements}) => statements);
}

/** States, organisations, cities and parties. */
export function namedOf({records: {countries, organisations, cities, parties}}: OwnFile): Named[] {
  return [...countries, ...organisations, ...cities, ...parties];
}

/**
 * Notes and sources of someone's own dataset in one language (`en`, `prs`, `ps`).
 *
 * @param told what they are of
 * @param ours those that it is laid upon, where it is laid upon ours
 */
export function ownDetails({records}: OwnFile, told: readonly Told[], lang: string, ours?: Details): Details {
  const sources = new Map<string, Source>(records.sources.map((source) => [source.id, source]));
  const notes = new Map(ours?.notes);
  const sourcesOf = new Map(ours?.sourcesOf);
  for (const {id, note = '', sources: named = []} of told) {
    notes.set(id, textIn(note, lang));
    sourcesOf.set(
      id,
      named.flatMap((source) => sources.get(source) ?? []),
    );
  }
  return {notes, sourcesOf};
}

/** Names of records of someone's own dataset, in one language, by code or id. */
export function ownNames(named: readonly Named[], lang: string): ReadonlyMap<string, string> {
  return new Map(named.map(({id, name, label = ''}) => [id, textIn(name ?? label, lang).text]));
}
