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
  const ids = new Set(statements.map(({id}) => id));
  return statements.flatMap(({id, status, between, refines}, index) => {
    const path = `/statements/${index}`;
    const faults: Fault[] = [];
    if (refines !== undefined && (refines === id || !ids.has(refines))) {
      faults.push({
        path: `${path}/refines`,
        says: `"${refines}" is no other statement of this record`,
        mend: 'name the statement of the same day, in this record, that it states more exactly',
      });
    }
    if ((status === 'contested') !== Boolean(between)) {
      faults.push({
        path: `${path}/between`,
        says: 'a contested status needs its two sides, and only it has them',
        mend: 'write between with the two statuses, or another status',
      });
    }
    return faults;
  });
}
