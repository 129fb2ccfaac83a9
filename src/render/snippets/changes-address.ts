import {pageAddress} from '../page-address.js';
import type {Configuration} from './embed.js';

/** Where what has changed since the day of a configuration is told: a page beside the frame pages, asked in the same way. */
export const changesAddress = (base: string, configuration: Configuration): string =>
  pageAddress(base, configuration).replace(`${base}frame/`, `${base}changes/`);
