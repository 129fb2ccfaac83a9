import type {Source} from './dataset.js';
import type {Kind, ValueOf, Words} from './schema/kinds.js';

/** The kinds of record beyond those of the map: each comes as a module of its own, loaded by who asks about it. */
export const PART_KINDS = [
  'parties',
  'events',
  'chips',
  'actors',
  'leverage',
  'interests',
  'obstacles',
  'assessments',
  'claims',
  'figures',
] as const satisfies readonly Kind[];
export type PartKind = (typeof PART_KINDS)[number];

/** A record without its words: those come per language, by the record's id and the key, `ev-2025-07-03-russia/title`. */
export type WithoutWords<T> = T extends readonly (infer U)[]
  ? readonly WithoutWords<U>[]
  : T extends object
    ? {readonly [K in keyof T as NonNullable<T[K]> extends Words ? never : K]: WithoutWords<T[K]>}
    : T;

/** One record of a kind, in no language. */
export type PartOf<K extends PartKind> = WithoutWords<ValueOf<K>>;

export type Party = PartOf<'parties'>;
export type EngagementEvent = PartOf<'events'>;
export type Chip = PartOf<'chips'>;
export type Actor = PartOf<'actors'>;
export type LeverageCell = PartOf<'leverage'>;
export type Interest = PartOf<'interests'>;
export type Obstacle = PartOf<'obstacles'>;
export type Assessment = PartOf<'assessments'>;
export type Claim = PartOf<'claims'>;
export type Figure = PartOf<'figures'>;

/** All of them: what the questions beyond the map are asked of. */
export type Parts = {readonly [K in PartKind]: readonly PartOf<K>[]};

/** A record's text in one language, and whether a native speaker has reviewed it (English always is). */
export interface RecordText {
  readonly text: string;
  readonly reviewed: boolean;
}

/** Texts by record and key: `ev-2025-07-03-russia/title`, `obs-women-ev-01/note`. */
export type RecordTexts = ReadonlyMap<string, RecordText>;

/** A source with its id, and what else is known of it. */
export interface SourceRecord extends Source {
  readonly id: string;
  readonly archived?: string;
  readonly language?: string;
}
