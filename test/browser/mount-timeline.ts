import '../../src/elements/define/engagement-timeline.js';
import type {EngagementTimeline} from '../../src/elements/engagement-timeline.js';
import {allWithin, root, until, within} from './mount.js';

/** Puts a timeline with these attributes into the page, by default in English, and waits until it shows its answer. */
export async function mountTimeline(
  attributes: Record<string, string> = {},
  parent: ParentNode = document.body,
): Promise<EngagementTimeline> {
  const element = document.createElement('engagement-timeline');
  for (const [name, value] of Object.entries({lang: 'en', ...attributes})) element.setAttribute(name, value);
  parent.append(element);
  await until('the timeline shows its answer', () => root(element).querySelector('.root'));
  await element.updateComplete;
  return element;
}

/** Ids of the events that are shown, in their order. */
export const eventsOf = (timeline: EngagementTimeline): string[] =>
  allWithin(timeline, 'li[data-record]').map(({dataset}) => dataset['record'] ?? '');

/** Types into the search field, as a reader does, and waits for the texts that are searched. */
export async function searchFor(timeline: EngagementTimeline, query: string): Promise<void> {
  const field = within<HTMLInputElement>(timeline, 'input[type=search]');
  field.value = query;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  await timeline.updateComplete;
  await until('the texts have come', () => !root(timeline).querySelector('.fine[role=status]'));
  await timeline.updateComplete;
}
