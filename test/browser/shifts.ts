import type {OpenPage} from './page.js';

/** What moved on a page while nobody touched it but to scroll. */
export interface Shifts {
  /** How far a paragraph in sight moved by more than the page was scrolled: the most, in px. */
  readonly furthest: number;
  /** The sum of what the browser itself counts as shifts of layout; undefined where it counts none. */
  readonly counted: number | undefined;
}

/** What a page has to have in its head, so that `shifts` knows what the browser counted from the beginning. */
export const countShifts = `<script>
  shiftsSeen = undefined;
  if ((PerformanceObserver.supportedEntryTypes || []).includes('layout-shift')) {
    shiftsSeen = 0;
    new PerformanceObserver((list) => { for (const {value} of list.getEntries()) shiftsSeen += value; })
      .observe({type: 'layout-shift', buffered: true});
  }
</script>`;

/** Scrolls a page, a step each frame, and watches its paragraphs. @param steps each in px; 0 is a frame of rest */
export const shifts = (page: OpenPage, steps: readonly number[]): Promise<Shifts> =>
  page.evaluate(async (steps) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const paragraphs = [...document.querySelectorAll('main > h1, main > p')];
    const tops = () => paragraphs.map((each) => each.getBoundingClientRect());
    let furthest = 0;
    await frame();
    for (const step of steps) {
      const before = tops();
      const from = scrollY;
      scrollBy(0, step);
      const by = scrollY - from;
      await frame();
      await frame();
      tops().forEach(({top}, index) => {
        const was = before[index]!;
        const isSeen =
          was.bottom > 0 && was.top < innerHeight && was.bottom - by > 0 && was.top - by < innerHeight;
        if (isSeen) furthest = Math.max(furthest, Math.abs(top - (was.top - by)));
      });
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    return {furthest, counted: (globalThis as unknown as {shiftsSeen?: number}).shiftsSeen};
  }, steps);
