import {details as loaders} from '../generated/loaders-trend.js';
import {bundledDataset} from './dataset.js';
import {unpackDetailsOf, type Details, type PackedDetails} from './details.js';
import type {Statement} from './statement.js';

/** Notes and sources of the bundled missions and positions, by statement. */
export function unpackTrendDetails(packed: PackedDetails): Details {
  const {missions, positions} = bundledDataset();
  const histories: (readonly Statement[])[] = [
    ...missions.map(({statements}) => statements),
    ...positions.values(),
  ];
  return unpackDetailsOf(
    packed,
    histories.flatMap((statements) => statements.map(({id}) => id)),
  );
}

/** The same in one language, fetched. */
export async function loadTrendDetails(lang: keyof typeof loaders): Promise<Details> {
  return unpackTrendDetails((await loaders[lang]()).details);
}
