export interface Axe {
  run(context: Element, options: object): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>;
}

/** Axe is a classic script that leaves itself in `window.axe`. */
export async function loadAxe(): Promise<Axe> {
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  document.head.append(script);
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
  });
  return (globalThis as unknown as {axe: Axe}).axe;
}
