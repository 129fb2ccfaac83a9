/** Where the time of a page goes until its picture is there, as the browser's own trace tells it. */
import type {Opened} from './load.js';
import type {Probe} from './probe.js';

declare const probe: Probe;

/** Kinds of work of the page's main thread, in the order of the report. */
export const WORK = ['parse', 'script', 'style', 'layout', 'paint', 'garbage', 'other', 'idle'] as const;
export type Work = (typeof WORK)[number];

/** Milliseconds of each until the picture was painted, and the longest tasks. */
export interface Spent {
  readonly work: Readonly<Record<Work, number>>;
  readonly painted: number;
  readonly tasks: readonly number[];
}

/** An event of a trace; times in microseconds. */
interface Event {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: {
    readonly data?: {readonly isOutermostMainFrame?: boolean; readonly documentLoaderURL?: string};
  };
}

/** What an event is by its name; the first that fits counts. */
const KINDS: readonly (readonly [RegExp, Work])[] = [
  [/GC/, 'garbage'],
  [/style/i, 'style'],
  [/layout(?!er)/i, 'layout'],
  [/paint|layer|commit|raster/i, 'paint'],
  [/v8|script|function|microtask|reaction|timer|animationframe|idle/i, 'script'],
  [/parse|token/i, 'parse'],
];

const kindOf = (name: string): Work => KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';

/** So many of the longest tasks are told. */
const LONGEST = 3;

/** Opens a page in a fresh tab and tells where its time went. @throws where the trace has no beginning of the page */
export async function traceOf({page, visit}: Opened, url: string): Promise<Spent> {
  await page.tracing.start({
    categories: ['devtools.timeline', 'v8', 'blink', 'blink.user_timing', 'toplevel'],
  });
  await visit(url);
  const painted = await page.evaluate(() => probe.painted ?? NaN);
  const file = await page.tracing.stop();
  const {traceEvents} = JSON.parse(new TextDecoder().decode(file)) as {traceEvents: Event[]};
  const start = traceEvents.find(
    ({name, args}) => name === 'navigationStart' && args?.data?.documentLoaderURL === url,
  );
  if (!start) throw new Error(`the trace of ${url} does not tell when it was asked for`);
  return spentIn(traceEvents, start, painted);
}

/** Every moment belongs to the innermost event that spans it. */
function spentIn(events: readonly Event[], {pid, tid, ts: start}: Event, painted: number): Spent {
  const end = start + painted * 1000;
  const own = events
    .filter((each) => each.pid === pid && each.tid === tid && each.ph === 'X' && each.dur)
    .map(({name, ts, dur = 0}) => ({name, from: Math.max(ts, start), to: Math.min(ts + dur, end)}))
    .filter(({from, to}) => to > from)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const work = Object.fromEntries(WORK.map((kind) => [kind, 0])) as Record<Work, number>;
  const open: {readonly name: string; readonly to: number}[] = [];
  let now = start;
  const until = (time: number) => {
    const innermost = open.at(-1);
    work[innermost ? kindOf(innermost.name) : 'idle'] += (time - now) / 1000;
    now = time;
  };
  const close = (time: number) => {
    while (open.length > 0 && open.at(-1)!.to <= time) {
      until(open.at(-1)!.to);
      open.pop();
    }
  };
  for (const event of own) {
    close(event.from);
    until(event.from);
    open.push(event);
  }
  close(end);
  until(end);
  const tasks = own
    .filter(({name}) => name.endsWith('RunTask'))
    .map(({from, to}) => (to - from) / 1000)
    .sort((a, b) => b - a)
    .slice(0, LONGEST);
  return {work, painted, tasks};
}
