import type {Fault} from '../fault.js';

/** What the rules of a history read of its statements. */
interface Stated {
  readonly id: string;
  readonly status: string;
  readonly between?: readonly string[];
  readonly refines?: string;
}

/** Faults of a history: a statement refines another one of it; a contested status has its two sides, and only it. */
export function historyFaults(statements: readonly Stated[]): Fault[] {
  const faults: Fault[] = [];
  for (const [index, {id, status, between, refines}] of statements.entries()) {
    if (refines !== undefined && (refines === id || !statements.some((each) => each.id === refines))) {
      faults.push({
        path: `/statements/${index}/refines`,
        says: `"${refines}" is no other statement of this record`,
        mend: 'name the statement of the same day, in this record, that it states more exactly',
      });
    }
    if ((status === 'contested') !== Boolean(between)) {
      faults.push({
        path: `/statements/${index}/between`,
        says: 'a contested status needs its two sides, and only it has them',
        mend: 'write between with the two statuses, or another status',
      });
    }
  }
  return faults;
}
