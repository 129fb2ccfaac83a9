import {records} from '../generated/light-events.js';
import type {EngagementEvent} from './parts.js';

/** What happened, of the dataset that comes with the library; without sources, which come with the details (`withSources`). */
export const bundledEvents = (): readonly EngagementEvent[] => records as readonly EngagementEvent[];
