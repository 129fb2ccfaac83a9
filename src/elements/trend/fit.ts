import {pushApart} from '../../geo/step-chart.js';
import type {Frame} from './frame.js';

/** Sets what only the laid-out text can tell: no inline style may stand in a template. */
export function fitChart(
  chart: HTMLElement,
  {top, bottom, height, x, start, end}: Frame,
  width: number,
  read: number,
): boolean {
  const all = <T extends Element>(selector: string) => [...chart.querySelectorAll<T>(selector)];
  fitYears(all<SVGTextElement>('.year'), Math.abs(end - start) + Math.min(start, end));
  const box = chart.querySelector<HTMLElement>('.box');
  if (box) {
    const at = x(read);
    const gap = (bottom - top) / 30;
    const after = at < (start + end) / 2;
    box.style.left = `${after ? at + gap : Math.max(0, at - gap - box.offsetWidth)}px`;
    box.style.top = `${top}px`;
  }
  const labels = all<HTMLElement>('.label');
  const wanted = labels.map((label) => ({middle: +(label.dataset['y'] ?? 0), height: label.offsetHeight}));
  const tops = pushApart(wanted, [0, height]);
  if (!tops) return false;
  const outward = end > start ? 1 : -1;
  const leaders = labels.map((label, index) => {
    const {middle, height: own} = wanted[index]!;
    label.style.top = `${tops[index]!}px`;
    label.style[outward > 0 ? 'left' : 'right'] = `${outward > 0 ? end + 12 : width - end + 12}px`;
    label.style.maxWidth = `${(outward > 0 ? width - end : end) - 12}px`;
    return `M${end} ${middle}l${outward * 10} ${(tops[index]! + own / 2 - middle).toFixed(1)}`;
  });
  chart.querySelector('.leaders')?.setAttribute('d', leaders.join(''));
  return true;
}

/** Puts the years under their ticks, within the chart, and leaves out those that would touch the one before. */
function fitYears(years: readonly SVGTextElement[], width: number): void {
  let free = 0;
  const inOrder = [...years].sort((a, b) => +(a.dataset['x'] ?? 0) - +(b.dataset['x'] ?? 0));
  for (const year of inOrder) {
    const half = year.getComputedTextLength() / 2;
    const middle = Math.min(Math.max(+(year.dataset['x'] ?? 0), half), width - half);
    const fits = middle - half >= free;
    year.setAttribute('x', `${middle}`);
    year.setAttribute('visibility', fits ? 'visible' : 'hidden');
    if (fits) free = middle + half + 8;
  }
}
