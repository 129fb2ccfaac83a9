/** What a page measures of itself. */

/** What came of one press of a key or a button. */
export interface Answer {
  /** What is shown then. */
  readonly state: string;
  /** Milliseconds from the press, as the browser stamps it, to the end of the frame in which that is shown. */
  readonly took: number;
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
  /** Waits for the next press and for what comes of it: for `expected`, or without it for what has stayed for a second. */
  next(expected?: string): void;
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
  /** A text that changes with what is shown: how many rows are found, and the first of them. */
  const stateOf = ({rows, text, count}: Bench) =>
    [count(), ...rows().map((row) => text?.(row) ?? row.textContent)].join('\n');
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
          let [state, since, end] = ['', performance.now(), performance.now()];
          const look = () => {
            const now = performance.now();
            const shown = stateOf(page.bench!);
            if (shown !== state) [state, since, end] = [shown, now, now];
            if (expected === undefined ? now - since > 1000 : state === expected || now - timeStamp > 10_000)
              resolve({state, took: (expected === undefined ? end : now) - timeStamp});
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
