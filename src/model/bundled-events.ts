import {records} from '../generated/light-events.js';
import {details as loaders} from '../generated/loaders-timeline.js';
import {unpackDetailsOf, type Details, type PackedDetails} from './details.js';
import type {EngagementEvent} from './parts.js';
import {toldIds} from './told.js';

/** What happened, of the dataset that comes with the library; without sources, which come with the details (`withSources`). */
export const bundledEvents = (): readonly EngagementEvent[] => records as readonly EngagementEvent[];

/** Texts and sources of events, by their ids. */
export const unpackEventDetails = (packed: PackedDetails): Details =>
  unpackDetailsOf(packed, toldIds(records));

/** The same in one language, fetched. */
export async function loadEventDetails(lang: keyof typeof loaders): Promise<Details> {
  return unpackEventDetails((await loaders[lang]()).details);
}
