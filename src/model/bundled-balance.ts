import {records as actors} from '../generated/light-actors.js';
import {records as assessments} from '../generated/light-assessments.js';
import {records as chips} from '../generated/light-chips.js';
import {records as leverage} from '../generated/light-leverage.js';
import {records as obstacles} from '../generated/light-obstacles.js';
import {details as loaders} from '../generated/loaders-balance.js';
import type {BalanceParts} from './balance.js';
import {unpackDetailsOf, type Details, type PackedDetails} from './details.js';
import {toldIds} from './told.js';

/**
 * Chips with their weights, obstacles and judgements of the dataset that comes with the library; without sources, which
 * come with the details (`withSources`).
 */
export const bundledBalance = () =>
  ({chips, actors, leverage, obstacles, assessments}) as unknown as BalanceParts;

/** Their notes and sources, by their ids. */
export const unpackBalanceDetails = (packed: PackedDetails): Details =>
  unpackDetailsOf(packed, toldIds([chips, leverage, obstacles, assessments]));

/** The same in one language, fetched. */
export async function loadBalanceDetails(lang: keyof typeof loaders): Promise<Details> {
  return unpackBalanceDetails((await loaders[lang]()).details);
}
