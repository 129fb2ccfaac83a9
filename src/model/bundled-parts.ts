import type {Lang} from '../generated/languages.js';
import {parts, texts} from '../generated/loaders.js';
import {
  PART_KINDS,
  type PartKind,
  type PartOf,
  type Parts,
  type RecordTexts,
  type SourceRecord,
} from './parts.js';

/** The records of a kind, of the dataset that comes with the library, in no language. */
export async function loadPart<K extends PartKind>(kind: K): Promise<readonly PartOf<K>[]> {
  return (await parts[kind]()).records as readonly PartOf<K>[];
}

/** All of them. */
export async function loadParts(): Promise<Parts> {
  const loaded = await Promise.all(PART_KINDS.map(async (kind) => [kind, await loadPart(kind)] as const));
  return Object.fromEntries(loaded) as unknown as Parts;
}

/** The texts of a kind in one language (`en`, `prs`, `ps`), by `id/key`. */
export async function loadTexts(kind: PartKind, lang: Lang): Promise<RecordTexts> {
  const loaded = (await texts[kind][lang]()).texts;
  return new Map(
    Object.entries(loaded).map(([key, text]) => [
      key,
      {text: text.replace(/^~/, ''), reviewed: !text.startsWith('~')},
    ]),
  );
}

/** Every source of the dataset, by its id. */
export async function loadSources(): Promise<ReadonlyMap<string, SourceRecord>> {
  const {sources} = await import('../generated/sources.js');
  return new Map((sources as readonly SourceRecord[]).map((source) => [source.id, source]));
}

/** The region of each state, by its code: `central-asia`, `europe`. */
export async function loadRegions(): Promise<ReadonlyMap<string, string>> {
  return new Map(Object.entries((await import('../generated/regions.js')).regions));
}
