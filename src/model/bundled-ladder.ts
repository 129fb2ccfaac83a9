import {details as loaders} from '../generated/loaders-ladder.js';
import {bundledDataset, unpackDetails, type Details, type PackedDetails} from './dataset.js';

/** The ids of what states and organisations said and did, in the order of the facts. */
const statements = (): string[] =>
  [...bundledDataset().positions.values()].flatMap((history) => history.map(({id}) => id));

/** Notes and sources of the bundled positions, by statement. */
export const unpackPositionDetails = (packed: PackedDetails): Details => unpackDetails(packed, statements());

/** The same in one language, fetched. */
export async function loadPositionDetails(lang: keyof typeof loaders): Promise<Details> {
  return unpackPositionDetails((await loaders[lang]()).details);
}
