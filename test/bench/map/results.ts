import type {Visit} from '../measure/load.js';
import {quartiles, type Quartiles} from '../measure/quartiles.js';
import type {Weight} from '../measure/server.js';
import type {Spent} from '../measure/trace.js';

/** What is known of a contender whatever is measured. */
export interface Named {
  readonly name: string;
  readonly kind: 'floor' | 'limit' | 'peer' | 'scale' | 'ours';
  readonly draws: string;
}

export interface VisitSample extends Visit {
  readonly name: string;
  readonly profile: string;
  /** A first visit, or a second one with what the browser kept. */
  readonly visit: 'cold' | 'warm';
  /** How many maps the page has. */
  readonly count: number;
  readonly round: number;
}

export type Act = 'change' | 'hover' | 'key';

export interface ActSample {
  readonly name: string;
  readonly profile: string;
  readonly act: Act;
  readonly round: number;
  /** Milliseconds to the end of the frame that shows what came of it. */
  readonly took: number;
}

/** The files of a page until its picture is there, and those that it asks for later. */
export interface Files {
  readonly name: string;
  readonly files: readonly Weight[];
  readonly later: readonly Weight[];
}

/** Where the time of one visit went. */
export interface Traced {
  readonly name: string;
  readonly spent: Spent;
}

export interface Results {
  readonly chromium: string;
  readonly rounds: number;
  readonly profiles: readonly string[];
  readonly contenders: readonly Named[];
  readonly files: readonly Files[];
  readonly visits: readonly VisitSample[];
  readonly acts: readonly ActSample[];
  /** Of pages at CPU ×4. */
  readonly traced: readonly Traced[];
}

export interface Where {
  readonly profile: string;
  readonly visit?: VisitSample['visit'];
  readonly count?: number;
}

/** One figure of a contender's visits: of first visits to a page with one map, if not said otherwise. */
export function visited(
  {visits}: Results,
  name: string,
  figure: keyof Visit,
  {profile, visit = 'cold', count = 1}: Where,
): Quartiles | undefined {
  return quartiles(
    visits
      .filter((each) => each.name === name && each.profile === profile)
      .filter((each) => each.visit === visit && each.count === count)
      .flatMap((each) => each[figure] ?? []),
  );
}

export const acted = ({acts}: Results, name: string, act: Act, profile: string): Quartiles | undefined =>
  quartiles(
    acts
      .filter((each) => each.name === name && each.act === act && each.profile === profile)
      .map(({took}) => took)
      .filter(Number.isFinite),
  );

export type Size = 'raw' | 'gzip' | 'brotli';

/** The bytes of all requests until the picture is there. */
export function sizeOf({files}: Results, name: string, size: Size, withLater = false): number | undefined {
  const own = files.find((each) => each.name === name);
  if (!own) return undefined;
  return [...own.files, ...(withLater ? own.later : [])].reduce((sum, each) => sum + each[size], 0);
}
