import {records} from '../generated/light-figures.js';
import {details as loaders} from '../generated/loaders-figures.js';
import {bundledDataset, unpackDetails, type Details, type PackedDetails} from './dataset.js';
import type {Figure} from './parts.js';
import {toldIds} from './told.js';

/** The key figures, of the dataset that comes with the library; without sources, which come with the details (`withSources`). */
export const bundledFigures = (): readonly Figure[] => records as readonly Figure[];

/** Notes and sources of the figures, and of positions, which our own counts beside them rest on, by their ids. */
export function unpackFigureDetails(packed: PackedDetails): Details {
  const positions = [...bundledDataset().positions.values()].flat();
  return unpackDetails(packed, [...toldIds(records), ...positions.map(({id}) => id)]);
}

/** The same in one language, fetched. */
export async function loadFigureDetails(lang: keyof typeof loaders): Promise<Details> {
  return unpackFigureDetails((await loaders[lang]()).details);
}
