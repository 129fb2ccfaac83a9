import type {Dataset} from '../../src/model/dataset.js';
import type {Day} from '../../src/model/day.js';

/** Whole numbers from 0 up to, and without, the number given. */
export type Random = (below: number) => number;

/** The same row of numbers for the same seed (mulberry32), so that a failure can be seen again. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** The same things in another order. */
export function shuffled<T>(things: readonly T[], random: Random): T[] {
  const left = [...things];
  return things.map(() => left.splice(random(left.length), 1)[0] as T);
}

/** Days of a dataset, each once, from its first to its own. */
export function someDays({start, day}: Pick<Dataset, 'start' | 'day'>, count: number, seed: number): Day[] {
  const random = randomFrom(seed);
  const [first, last] = [Date.parse(start), Date.parse(day)];
  const days = new Set<Day>();
  while (days.size < count)
    days.add(new Date(first + random((last - first) / 864e5 + 1) * 864e5).toISOString().slice(0, 10));
  return [...days];
}
