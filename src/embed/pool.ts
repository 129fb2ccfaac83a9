import type {PackedDetails} from '../model/dataset.js';

/** What `tools/pool.mjs` gathers for all elements: texts with a line for each thing. */
export interface Pool {
  /** Ids of what is named. */
  readonly ids: string;
  readonly sources: string;
  /** For each thing that is told the places of its sources. */
  readonly cited: string;
}

/** The same lines in one language. */
export interface PooledTexts {
  readonly names: string;
  readonly notes: string;
}

/** The places of an element's lines. */
export interface Share {
  readonly told: string;
  /** Of its names, where it has any. */
  readonly named?: string;
  readonly namedLater?: string;
}

/** `5-7 9`, in base 36, as 5, 6, 7, 9. */
export function placesOf(runs: string): number[] {
  return runs.split(' ').flatMap((run) => {
    const [first = 0, last = first] = run.split('-').map((place) => parseInt(place, 36));
    return [...Array(last - first + 1).keys()].map((index) => first + index);
  });
}

/** These lines of a text, as a text. */
const pick = (text: string, runs: string): string => {
  const lines = text.split('\n');
  return placesOf(runs)
    .map((place) => lines[place] ?? '')
    .join('\n');
};

/** Lines of `id=name`. */
const namesWithIds = ({ids}: Pool, {names}: PooledTexts, runs: string): string => {
  const own = pick(names, runs).split('\n');
  return pick(ids, runs)
    .split('\n')
    .map((id, index) => `${id}=${own[index] ?? ''}`)
    .join('\n');
};

/** An element's names as its words have them: those of an area with their ids, all others without. */
export function namesIn(pool: Pool, texts: PooledTexts, {named}: Share, isArea: boolean): string {
  if (!named) return '';
  return isArea ? namesWithIds(pool, texts, named) : pick(texts.names, named);
}

/** An element's notes and sources; of the sources they have all, since they know theirs by the places in the whole list. */
export function detailsIn(pool: Pool, texts: PooledTexts, {told, namedLater}: Share): PackedDetails {
  return {
    notes: pick(texts.notes, told),
    sources: pool.sources,
    sourcesOf: pick(pool.cited, told),
    names: namedLater && namesWithIds(pool, texts, namedLater),
  };
}
