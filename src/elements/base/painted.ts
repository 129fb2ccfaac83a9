/** How long a picture is waited for: a page that nobody sees paints none. */
const PATIENCE = 480;

const afterPaint = (then: (task: () => void) => unknown): Promise<unknown> =>
  new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
    requestAnimationFrame(() => then(() => resolve(undefined)));
  });

/** Resolves once what stands in the document now has been painted. */
export const painted = (): Promise<unknown> => afterPaint(setTimeout);

/** Resolves once the browser has, besides, read and done what the page still had for it. Safari cannot say when that is. */
export const settled = (): Promise<unknown> => afterPaint(globalThis.requestIdleCallback ?? setTimeout);
