import {records} from '../generated/light-obstacles.js';
import {details as loaders} from '../generated/loaders-obstacles.js';
import {unpackDetailsOf, type Details, type PackedDetails} from './details.js';
import type {Obstacle} from './parts.js';
import {toldIds} from './told.js';

/** What stands in the way, of the dataset that comes with the library; without sources, which come with the details (`withSources`). */
export const bundledObstacles = (): readonly Obstacle[] => records as readonly Obstacle[];

/** Notes and sources of obstacles, their evidence, and who spoke of them, by their ids. */
export const unpackObstacleDetails = (packed: PackedDetails): Details =>
  unpackDetailsOf(packed, toldIds(records));

/** The same in one language, fetched. */
export async function loadObstacleDetails(lang: keyof typeof loaders): Promise<Details> {
  return unpackObstacleDetails((await loaders[lang]()).details);
}
