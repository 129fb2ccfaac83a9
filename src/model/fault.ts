/** Something wrong in a value: where, what, and how to mend it. */
export interface Fault {
  /** Place inside the value, such as `/statements/2/since`. */
  readonly path: string;
  readonly says: string;
  readonly mend: string;
}
