import * as v from 'valibot';
import {isDay, type Day} from '../day.js';
import type {Fault} from '../fault.js';
import {LAYERS, type Layer} from '../recognition-map.js';
import {code, record, slug} from '../schema/common.js';
import {schemasWith, type Kind} from '../schema/kinds.js';
import {toneOf} from '../tones.js';
import {CONTROLS, POSITIONS, PRESENCES} from '../vocabulary.js';
import {ownWords, type OwnWords} from './words.js';

/** The schema of each kind of record in someone's own dataset: ours, with words that ask less. */
export const OWN_SCHEMAS = schemasWith(ownWords);
/** The kinds of `schema/kinds.ts`, without making that file's schemas for them. */
export const KINDS = Object.keys(OWN_SCHEMAS) as Kind[];

/** A record of someone's own dataset. */
export type OwnRecord<K extends Kind> = v.InferOutput<(typeof OWN_SCHEMAS)[K]>;

/** What a status is called and how it is coloured in someone's own dataset. */
export interface OwnStatus {
  readonly label?: OwnWords;
  /** `#rrggbb` */
  readonly colour?: string;
}

/** What a layer of the map is called there. In `lead` stand {day}, {count} and {total}. */
export interface OwnLayer {
  readonly label: OwnWords;
  readonly question: OwnWords;
  readonly lead: OwnWords;
}

/** The authority that a dataset speaks of, where it is not the administration in Kabul. */
export interface Authority {
  /** Its name, as it stands after «the». */
  readonly label: OwnWords;
  /** The state or land that is asked about: a code, or the id of a land of the map. */
  readonly subject: string;
  /** Further lands that are drawn with it. */
  readonly territories?: readonly string[];
  readonly statuses?: Readonly<Record<string, OwnStatus>>;
  readonly layers?: Readonly<Partial<Record<Layer, OwnLayer>>>;
}

/** What a file says of itself, beside its records. */
export interface FileHead {
  /** Whether it corrects and extends our facts; otherwise it stands in their place. */
  readonly overlay?: boolean;
  readonly title?: OwnWords;
  readonly licence?: string;
  readonly start?: Day;
  readonly day?: Day;
  readonly authority?: Authority;
}

/** Kinds of record with a history, of each of which the map has a table. */
export type TableKind = 'recognition' | 'missions' | 'missions-in-afghanistan';

/** Someone's own dataset, found sound. */
export interface OwnFile extends FileHead {
  /** The table of ours in whose place it stands, where it is a table alone. */
  readonly replaces?: TableKind;
  readonly records: {readonly [K in Kind]: readonly OwnRecord<K>[]};
}

const wholeDay = v.pipe(
  v.string(),
  v.check((day) => isDay(day) && day > '1900' && day < '2100', 'is no day → write it as 2025-07-03'),
);
const colour = v.pipe(
  v.string(),
  v.check((text) => /^#[0-9a-f]{6}$/i.test(text), 'is no colour → write #rrggbb, such as #1b6e8c'),
);
const landKey = v.lazy((given) => (/^[A-Z]/.test(String(given)) ? code : slug)) as v.GenericSchema<
  unknown,
  string
>;
const optionals = <T extends v.GenericSchema>(keys: readonly string[], schema: T) =>
  record(Object.fromEntries([...new Set(keys)].map((key) => [key, v.optional(schema)])));

const authority = record({
  label: ownWords,
  subject: landKey,
  territories: v.optional(v.array(landKey)),
  statuses: v.optional(
    v.pipe(
      optionals(
        [...POSITIONS, ...CONTROLS, ...PRESENCES],
        record({label: v.optional(ownWords), colour: v.optional(colour)}),
      ),
      v.check(
        (statuses) => coloursAgree(statuses as Authority['statuses']),
        'two statuses with one sign have two colours → give statuses of different layers that look alike (see the legend) one colour',
      ),
    ),
  ),
  layers: v.optional(optionals(LAYERS, record({label: ownWords, question: ownWords, lead: ownWords}))),
});

/** Statuses of different layers share a sign, and so a colour: two colours for one sign cannot be shown. */
function coloursAgree(statuses: Authority['statuses'] = {}): boolean {
  const colours = new Map<string, string>();
  return Object.entries(statuses).every(([status, {colour} = {}]) => {
    const tone = toneOf(status);
    const own = colour?.toLowerCase() ?? colours.get(tone);
    if (own) colours.set(tone, colours.get(tone) ?? own);
    return own === colours.get(tone);
  });
}

/** The head of a file, and a list for each kind of record; the records are checked one by one. */
export const fileSchema = record({
  $schema: v.optional(v.string()),
  version: v.optional(v.string()),
  overlay: v.optional(v.boolean()),
  title: v.optional(ownWords),
  licence: v.optional(v.string()),
  start: v.optional(wholeDay),
  day: v.optional(wholeDay),
  authority: v.optional(authority),
  ...Object.fromEntries(KINDS.map((kind) => [kind, v.optional(v.array(v.unknown()))])),
});

/** A dataset found sound, or all that is wrong in it. */
export type Reading = {readonly file: OwnFile} | {readonly faults: readonly Fault[]};
