import type {Known} from './known.js';
import type {Reading} from './read.js';

/** A table of positions or missions as CSV. */
export function readTable(...[]: [text: string, known: Known]): Reading {
  return {
    faults: [{path: '/', says: 'is neither JSON nor a table', mend: 'begin with { or with the headers'}],
  };
}
