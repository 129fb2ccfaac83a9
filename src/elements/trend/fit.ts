import {pushApart} from '../../geo/step-chart.js';
import type {ChartView, Frame} from '../../render/trend/frame.js';

/**
 * Puts into place what depends on the size of text once it is laid out; an inline style may stand in no template.
 * @returns whether the labels found room
 */
export function fitChart(
  chart: HTMLElement,
  {read, mirror, width}: ChartView,
  {top, height, x, start, end}: Frame,
): boolean {
  const all = <T extends Element>(selector: string) => [...chart.querySelectorAll<T>(selector)];
  const years = all<SVGTextElement>('.year');
  fitYears(mirror ? years.reverse() : years, Math.max(start, end));
  for (const box of all<HTMLElement>('.box')) {
    const at = x(read);
    const left = at < (start + end) / 2 ? at + 12 : Math.max(0, at - 12 - box.offsetWidth);
    box.style.cssText = `top:${top}px;left:${left}px`;
  }
  const labels = all<HTMLElement>('.label');
  const side = (mirror ? width - end : end) + 12;
  for (const label of labels)
    label.style.cssText = `${mirror ? 'right' : 'left'}:${side}px;max-width:${width - side}px`;
  const wanted = labels.map((label) => ({middle: +label.dataset['y']!, height: label.offsetHeight}));
  const tops = pushApart(wanted, [0, height]);
  if (!tops) return false;
  let leaders = '';
  wanted.forEach((each, index) => {
    labels[index]!.style.top = `${tops[index]!}px`;
    leaders += `M${end} ${each.middle}l${mirror ? -10 : 10} ${tops[index]! + each.height / 2 - each.middle}`;
  });
  chart.querySelector('.leaders')?.setAttribute('d', leaders);
  return true;
}

/** Puts the years under their ticks, within the chart, and leaves out those that would touch the one before. */
function fitYears(years: readonly SVGTextElement[], width: number): void {
  let free = 0;
  for (const year of years) {
    const half = year.getComputedTextLength() / 2;
    const middle = Math.min(Math.max(+year.dataset['x']!, half), width - half);
    const fits = middle - half >= free;
    year.setAttribute('x', `${middle}`);
    year.setAttribute('visibility', fits ? 'visible' : 'hidden');
    if (fits) free = middle + half + 14;
  }
}
