import {names} from '../generated/embassies-search.js';

/** All that hosts and cities of the bundled missions are called in the three languages, by code or id. */
export function searchNames(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    names.split('\n').map((line) => {
      const [id = '', called = ''] = line.split('=');
      return [id, called.split('|')];
    }),
  );
}
