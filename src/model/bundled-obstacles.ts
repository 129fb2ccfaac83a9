import {records} from '../generated/light-obstacles.js';
import type {Obstacle} from './parts.js';

/** What stands in the way, of the dataset that comes with the library; without sources, which come with the details (`withSources`). */
export const bundledObstacles = (): readonly Obstacle[] => records as readonly Obstacle[];
