/** What a page measures of itself. */

export interface Task {
  readonly start: number;
  readonly took: number;
}

/** What is awaited after something a reader or a page does. */
export type Sign = () => boolean;

/** What the probe puts into the page; times in milliseconds after the page was asked for. */
export interface Probe {
  /** When what the page is for was on the screen; NaN where it did not come. */
  painted?: number;
  whenPainted: Promise<void>;
  readonly tasks: Task[];
  /** The sum of the layout shifts. */
  shift: number;
  /** When the page first showed a text or a picture. */
  firstContent?: number;
  /** Milliseconds from a call to the end of the frame that shows what came of it. */
  after(act: () => void, sign: Sign): Promise<number>;
  /** The same from the next event of this type, as the browser stamps it. */
  onNext(type: string, sign: Sign): void;
  answer?: Promise<number>;
}

/**
 * Runs in the page before any of its own scripts. `isPainted` of the global `bench` tells whether the picture is drawn: it is
 * asked in every frame after layout, when whatever draws in that frame has drawn, and the time is taken once it is painted.
 */
export function installProbe(): void {
  const page = globalThis as unknown as {bench?: {isPainted(): boolean; view?(): Window}; probe: Probe};
  if (self !== top) return;
  /** How long a picture is waited for, and what comes of an act. */
  const [PICTURE, ACT] = [120_000, 10_000];

  const eachFrame = (sign: Sign, patience: number, then: (now: number) => void) => {
    const since = performance.now();
    const look = () =>
      requestAnimationFrame(() => {
        // A new observer is told once in this frame, after all that was asked for it and after layout.
        const observer = new ResizeObserver(() => {
          observer.disconnect();
          const shown = sign();
          if (!shown && performance.now() - since < patience) return look();
          const {port1, port2} = new MessageChannel();
          port1.onmessage = () => then(shown ? performance.now() : NaN);
          port2.postMessage(0);
        });
        observer.observe(document.documentElement);
      });
    look();
  };

  let tell = () => {};
  const probe: Probe = {
    whenPainted: new Promise((resolve) => (tell = resolve)),
    tasks: [],
    shift: 0,
    after: (act, sign) =>
      new Promise((resolve) => {
        const start = performance.now();
        act();
        eachFrame(sign, ACT, (now) => resolve(now - start));
      }),
    onNext(type, sign) {
      probe.answer = new Promise((resolve) => {
        // A frame has a clock of its own.
        const view = page.bench?.view?.() ?? window;
        view.addEventListener(
          type,
          ({timeStamp}) => {
            const start = performance.now() - (view.performance.now() - timeStamp);
            eachFrame(sign, ACT, (now) => resolve(now - start));
          },
          {capture: true, once: true},
        );
      });
    },
  };
  page.probe = probe;

  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({type, buffered: true});
  watch('longtask', ({startTime, duration}) => probe.tasks.push({start: startTime, took: duration}));
  watch('layout-shift', (entry) => {
    probe.shift += (entry as PerformanceEntry & {value: number}).value;
  });
  watch('paint', ({name, startTime}) => {
    if (name === 'first-contentful-paint') probe.firstContent = startTime;
  });
  eachFrame(
    () => page.bench?.isPainted() ?? false,
    PICTURE,
    (now) => {
      probe.painted = now;
      tell();
    },
  );
}

/** A function of this module as a script for a page: the compiler wraps functions in calls of `__name`, which no page knows. */
export const asScript = (task: () => unknown) =>
  `(() => { const __name = (value) => value; (${task.toString()})(); })()`;
