import type {DataRecord, Message} from './record.js';

/** One thing that is asked of the records; each is a file of `checks/`. */
export interface Rule {
  readonly name: string;
  /** What it asks for, in a sentence. */
  readonly description: string;
  /** Whether it can only tell when it sees all records: not while one of them cannot be read. */
  readonly whole?: true;
  readonly check: (records: readonly DataRecord[]) => Message[];
}
