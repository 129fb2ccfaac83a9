import {records} from '../generated/light-claims.js';
import {details as loaders} from '../generated/loaders-claims.js';
import {unpackDetailsOf, type Details, type PackedDetails} from './details.js';
import type {Claim} from './parts.js';
import {toldIds} from './told.js';

/** What was claimed, of the dataset that comes with the library; without sources, which come with the details (`withSources`). */
export const bundledClaims = (): readonly Claim[] => records as readonly Claim[];

/** Assessments, notes and sources of claims and of the evidence beside them, by their ids. */
export const unpackClaimDetails = (packed: PackedDetails): Details =>
  unpackDetailsOf(packed, toldIds(records));

/** The same in one language, fetched. */
export async function loadClaimDetails(lang: keyof typeof loaders): Promise<Details> {
  return unpackClaimDetails((await loaders[lang]()).details);
}
