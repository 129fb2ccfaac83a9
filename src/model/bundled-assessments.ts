import {records} from '../generated/light-assessments.js';
import type {Assessment} from './parts.js';

/** Judgements of the article, of the dataset that comes with the library; without sources, which come with the details (`withSources`). */
export const bundledAssessments = (): readonly Assessment[] => records as readonly Assessment[];
