import {records as actors} from '../generated/light-actors.js';
import {records as claims} from '../generated/light-claims.js';
import {records as events} from '../generated/light-events.js';
import {records as interests} from '../generated/light-interests.js';
import {records as leverage} from '../generated/light-leverage.js';
import {records as obstacles} from '../generated/light-obstacles.js';
import {details as loaders} from '../generated/loaders-profile.js';
import {statementIds} from './dataset.js';
import {unpackDetailsOf, type Details, type PackedDetails} from './details.js';
import type {ProfileParts} from './state-profile.js';
import {toldIds} from './told.js';

/**
 * What a profile tells beside positions and missions, of the dataset that comes with the library; without sources, which
 * come with the details (`withSources`).
 */
export const bundledProfile = () =>
  ({actors, claims, events, interests, leverage, obstacles}) as unknown as ProfileParts;

/** Notes and sources of statements, events, interests, cells, obstacles and claims, by their ids. */
export const unpackProfileDetails = (packed: PackedDetails): Details =>
  unpackDetailsOf(packed, [...statementIds(), ...toldIds([events, interests, leverage, obstacles, claims])]);

/** The same in one language, fetched. */
export async function loadProfileDetails(lang: keyof typeof loaders): Promise<Details> {
  return unpackProfileDetails((await loaders[lang]()).details);
}
