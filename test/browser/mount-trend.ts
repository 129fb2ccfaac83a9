import '../../src/elements/define/mission-trend.js';
import type {MissionTrend} from '../../src/elements/mission-trend.js';
import {allWithin, readNumber, root, textOf, until, within} from './mount.js';

/** Puts the charts with these attributes into the page, by default in English, and waits until they are drawn. */
export async function mountTrend(
  attributes: Record<string, string> = {},
  parent: ParentNode = document.body,
): Promise<MissionTrend> {
  const element = document.createElement('mission-trend');
  for (const [name, value] of Object.entries({lang: 'en', ...attributes})) element.setAttribute(name, value);
  parent.append(element);
  await drawn(element);
  return element;
}

/** Waits until the charts are drawn, or the table stands in their place. */
export async function drawn(element: MissionTrend): Promise<void> {
  await until('the charts are drawn', () => root(element).querySelector('.plot, .tables, .fine[role]'));
  await element.updateComplete;
}

/** Presses a key on the charts. */
export async function press(element: MissionTrend, key: string): Promise<void> {
  within(element, '.charts').dispatchEvent(
    new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}),
  );
  await element.updateComplete;
}

/** Where a mouse, finger or pen is, as a part of the first plot’s width; 0 is its left edge. */
export async function point(
  element: MissionTrend,
  part: number,
  type: 'pointermove' | 'pointerleave' | 'click' = 'pointermove',
  pointerType = 'mouse',
): Promise<void> {
  const plot = within<SVGSVGElement>(element, '.plot > svg');
  const {left, top, width} = plot.getBoundingClientRect();
  const at = {clientX: left + width * part, clientY: top + 20, bubbles: true, composed: true, pointerType};
  const target = type === 'pointerleave' ? within(element, '.charts') : plot;
  target.dispatchEvent(type === 'click' ? new MouseEvent('click', at) : new PointerEvent(type, at));
  await element.updateComplete;
}

/** The day that is read, as a number. */
export const readDay = (element: MissionTrend): number =>
  +(within(element, '.charts').getAttribute('aria-valuenow') ?? NaN);

/** The counts beside the rule or beneath the chart, by the code of the line. */
export const countsOf = (element: MissionTrend, series: string): Record<string, number> =>
  Object.fromEntries(
    allWithin(element, `[data-series=${series}] :is(.counts [data-code], .label)`)
      .filter((row) => row.querySelector('.count'))
      .map((row) => [row.dataset['code'] ?? '', readNumber(textOf(row.querySelector('.count') ?? row))]),
  );
