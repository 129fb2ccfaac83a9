import type {Day} from './day.js';

/** The long texts of a dataset in one language, loaded when a reader asks for them. */
export interface Details {
  /** What a statement says, by its id. */
  readonly notes: ReadonlyMap<string, {readonly text: string; readonly reviewed: boolean}>;
  readonly sourcesOf: ReadonlyMap<string, readonly Source[]>;
  /** What is named only beside these, by id. */
  readonly names?: ReadonlyMap<string, string>;
}

/** Where a statement comes from. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly published?: Day;
}

/** `250703` is 2025-07-03, `2507` July 2025, `25` the year: every day of the dataset is of this century. */
export function unpackDay(packed: string | undefined): Day | undefined {
  return packed ? `20${packed.replace(/\B(?=(..)+$)/g, '-')}` : undefined;
}

/** Notes and sources as `data/build/details.ts` packs them: a line each, statements in the order of the facts. */
export interface PackedDetails {
  /** A note that no native speaker has reviewed begins with `~`. */
  readonly notes: string;
  /** `title` TAB `publisher` TAB `published` TAB `url` without `https://`. */
  readonly sources: string;
  /** Places of a statement's sources in that list, in base 36, parted by spaces. */
  readonly sourcesOf: string;
  /** Lines of `id=name`. */
  readonly names?: string;
}

/** Lines of `id=name`, by id. */
export function unpackNames(packed: string): ReadonlyMap<string, string> {
  return new Map(packed.split('\n').map((line) => line.split(/=(.*)/) as [string, string]));
}

/**
 * Notes and sources, by the ids of what they belong to.
 * @param ids in the order in which they are packed
 */
export function unpackDetailsOf(packed: PackedDetails, ids: readonly string[]): Details {
  const lines = (text: string) => text.split('\n');
  const sources = lines(packed.sources).map((line) => {
    const [title = '', publisher = '', published, url = ''] = line.split('\t');
    return {
      title,
      publisher,
      // Packed without what almost all begin with.
      url: url.replace(/^(?!http:)/, 'https://'),
      published: unpackDay(published),
    };
  });
  const byId = <T>(text: string, read: (line: string) => T) =>
    new Map(lines(text).map((line, index) => [ids[index] ?? '', read(line)]));
  return {
    notes: byId(packed.notes, (note) => ({text: note.replace(/^~/, ''), reviewed: note[0] !== '~'})),
    sourcesOf: byId(packed.sourcesOf, (places) =>
      places.split(' ').flatMap((place) => sources[parseInt(place, 36)] ?? []),
    ),
    names: packed.names ? unpackNames(packed.names) : undefined,
  };
}
