import {records} from '../generated/light-figures.js';
import type {Figure} from './parts.js';

/** The key figures, of the dataset that comes with the library; without sources, which come with the details (`withSources`). */
export const bundledFigures = (): readonly Figure[] => records as readonly Figure[];
