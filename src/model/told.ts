import type {Details} from './details.js';

/**
 * The ids of all that notes and sources can belong to in records: of the records, and of whatever has an id of its own
 * inside them, such as evidence; in the order in which `data/build` packs their details.
 */
export function toldIds(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const {id} = value as {id?: unknown};
  return [...(typeof id === 'string' ? [id] : []), ...Object.values(value).flatMap(toldIds)];
}

/**
 * The same records with the sources that the details tell of, by their addresses; what comes first on a page does without
 * them.
 */
export function withSources<T>(value: T, details: Details): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((own: unknown) => withSources(own, details)) as T;
  const own = Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withSources(each, details)]),
  );
  const {id} = value as {id?: unknown};
  const sources = typeof id === 'string' ? details.sourcesOf.get(id) : undefined;
  return (sources ? {...own, sources: sources.map(({url}) => url)} : own) as T;
}
