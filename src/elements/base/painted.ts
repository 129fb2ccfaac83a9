/** How long a picture is waited for: a page that nobody sees paints none. */
const PATIENCE = 480;

/** Resolves once what stands in the document now has been painted. */
export const painted = (): Promise<unknown> =>
  new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
    requestAnimationFrame(() => setTimeout(resolve));
  });
