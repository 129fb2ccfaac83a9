/** What a style sheet sets of our custom properties on a screen; of several declarations the last. */
export function tokensIn(css: string): Record<string, string> {
  const [screen = ''] = css.split('@media print');
  return Object.fromEntries(
    [...screen.matchAll(/(--recognition-[a-z-]+):\s*([^;]+);/g)].map(([, name, value]) => [
      String(name),
      String(value).replaceAll(/\s+/g, ' '),
    ]),
  );
}
