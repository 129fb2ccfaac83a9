import {embassies} from '../generated/embassies.js';
import {details as loaders} from '../generated/loaders-embassies.js';
import {bundledDataset, unpackDetails, type Details, type PackedDetails} from './dataset.js';

export {regionOf} from './bundled-regions.js';

/** The ids of the statements of the bundled missions, in the order of the facts. */
function statements(): string[] {
  return bundledDataset().missions.flatMap((mission) => mission.statements.map(({id}) => id));
}

let counts: ReadonlyMap<string, number> | undefined;

/** How many sources a statement of the bundled missions has, by its id; undefined where it is none of these. */
export function sourceCount(statement: string): number | undefined {
  counts ??= new Map(statements().map((id, index) => [id, parseInt(embassies.sources[index] ?? '0', 36)]));
  return counts.get(statement);
}

/** Notes and sources of the bundled missions, by statement. */
export function unpackMissionDetails(packed: PackedDetails): Details {
  return unpackDetails(packed, statements());
}

/** The same in one language (`en`, `prs`, `ps`), fetched. */
export async function loadMissionDetails(lang: keyof typeof loaders): Promise<Details> {
  const {details} = await loaders[lang]();
  return unpackMissionDetails(details);
}
