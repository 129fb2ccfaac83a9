import {records} from '../generated/light-claims.js';
import type {Claim} from './parts.js';

/** What was claimed, of the dataset that comes with the library; without sources, which come with the details (`withSources`). */
export const bundledClaims = (): readonly Claim[] => records as readonly Claim[];
