import type {Fault} from '../fault.js';

/** How many faults are told one by one. */
const TOLD = 100;

/** Gathers faults: the first hundred are told, the others counted. */
export class Faults {
  private readonly told: Fault[] = [];
  private more = 0;
  private unread = 0;

  add(faults: Iterable<Fault>, below = ''): void {
    for (const fault of faults) {
      if (this.told.length < TOLD)
        this.told.push({...fault, path: below + (below ? fault.path.replace(/^\/$/, '') : fault.path)});
      else this.more++;
    }
  }

  get full(): boolean {
    return this.told.length === TOLD;
  }

  get any(): boolean {
    return this.told.length > 0;
  }

  /** Counts records that were not looked at, since enough had been told. */
  skip(records: number): void {
    this.unread += records;
  }

  list(): readonly Fault[] {
    if (this.more + this.unread === 0) return this.told;
    const says = `and ${this.more} more faults; ${this.unread} records were not looked at`;
    const rest = {path: '/', says, mend: 'mend those above first'};
    return [...this.told, rest];
  }
}
