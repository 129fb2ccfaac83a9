/** What a page measures of itself. */

/** What is shown: texts that change with it. */
export interface State {
  /** How many rows are found, and the first of them. */
  readonly head: string;
  /** The same with the first eight. */
  readonly whole: string;
}

/** What came of one press of a key or a button. */
export interface Answer {
  readonly state: State;
  /** Milliseconds from the press, as the browser stamps it, to the end of the frame in which that is shown. */
  readonly took: Record<keyof State, number>;
}

export interface Task {
  readonly start: number;
  readonly took: number;
}

/** The functions of each page that a table of the comparison is in. */
export interface Bench {
  /** The first eight rows that are there and not hidden, or as many as there are. */
  rows(): Element[];
  /** What a row shows, where it is more than its text. */
  text?(row: Element): string;
  /** The city of a row. */
  city(row: Element): string;
  /** How many rows are found. */
  count(): number;
  /** The field to search in. */
  field(): HTMLInputElement;
  /** What sorts by a column. */
  header(column: string): HTMLElement;
  /** A button that leaves the closed missions alone, and brings all again. */
  filter(): HTMLElement;
}

/** What the probe puts into the page. */
export interface Probe {
  /** When the first eight rows were on the screen, in milliseconds after the page was asked for. */
  first?: number;
  readonly tasks: Task[];
  /** Waits for the next press and for what comes of it: for `expected`, or without it for what has stayed for a while. */
  next(expected?: State): void;
  answer?: Promise<Answer>;
}

/** Runs in the page before any of its own scripts. */
export function installProbe(): void {
  const page = globalThis as unknown as {bench?: Bench; probe: Probe};
  /** Called once the frame that is under way is painted. */
  const painted = (then: () => void) =>
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(0);
    });
  const stateOf = ({rows, text, count}: Bench): State => {
    const [first = '', ...others] = rows().map((row) => text?.(row) ?? row.textContent);
    const head = `${count()}\n${first}`;
    return {head, whole: [head, ...others].join('\n')};
  };
  /** Milliseconds after which nothing more comes. */
  const SETTLED = 600;
  const tasks: Task[] = [];
  new PerformanceObserver((list) => {
    for (const {startTime, duration} of list.getEntries()) tasks.push({start: startTime, took: duration});
  }).observe({type: 'longtask', buffered: true});
  const probe: Probe = {
    tasks,
    next(expected) {
      probe.answer = new Promise((resolve) => {
        const begin = ({timeStamp}: Event) => {
          removeEventListener('keydown', begin, true);
          removeEventListener('click', begin, true);
          let state: State = {head: '', whole: ''};
          let changed = performance.now();
          const took = {head: 0, whole: 0};
          const look = () => {
            const now = performance.now();
            const shown = stateOf(page.bench!);
            for (const part of ['head', 'whole'] as const) {
              // Without an expectation, what is there last; with one, the first time that it is as expected.
              if (expected ? !took[part] && shown[part] === expected[part] : shown[part] !== state[part])
                took[part] = now - timeStamp;
            }
            if (shown.whole !== state.whole) changed = now;
            state = shown;
            if (expected ? took.whole || now - timeStamp > 10_000 : now - changed > SETTLED)
              resolve({state, took});
            else painted(look);
          };
          painted(look);
        };
        addEventListener('keydown', begin, true);
        addEventListener('click', begin, true);
      });
    },
  };
  page.probe = probe;
  const await1 = () =>
    painted(() => {
      if ((page.bench?.rows().length ?? 0) >= 8) probe.first = performance.now();
      else await1();
    });
  await1();
}
