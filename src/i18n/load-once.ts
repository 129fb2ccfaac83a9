import {kept} from './kept.js';

/** What is on its way or has come, so that all who ask for the same thing share one; what failed is tried again. */
export function loadOnce<T>(loads: Map<string, Promise<T>>, key: string, load: () => Promise<T>): Promise<T> {
  return kept(loads, key, () =>
    load().catch((reason: unknown) => {
      loads.delete(key);
      throw reason;
    }),
  );
}
