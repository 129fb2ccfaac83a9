import {lastDay} from '../../../src/model/day.js';
import {valuesOf, type DataRecord} from '../record.js';
import {textIn, type Value} from './ids.js';

/** An address without what does not change where it leads. */
const bare = (url: string) =>
  url
    .trim()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/+$/, '')
    .toLowerCase();

/** The source of an address, where it is on record. */
export function sourceAt(records: readonly DataRecord[], url: string): Value | undefined {
  return valuesOf(records, 'sources').find((source) => bare(source.url) === bare(url));
}

/**
 * The id of a source that is named by its id, by an id that it had elsewhere, or by its address; what nobody knows comes
 * back as it is. `added` is a source that is written along.
 */
export function sourceId(records: readonly DataRecord[], name: string, added: Value | undefined): string {
  const sources = valuesOf(records, 'sources');
  const known =
    sources.find(({id}) => id === name) ??
    sources.find(({also}) => also?.includes(name)) ??
    sourceAt(records, name);
  if (known) return textIn(known.id);
  return added && bare(textIn(added['url'])) === bare(name) ? textIn(added['id']) : name;
}

/** The newest day that one of these sources was published on; undefined where none is dated. */
export function newestDay(
  records: readonly DataRecord[],
  ids: readonly string[],
  added: Value | undefined,
): string | undefined {
  const days = [...valuesOf(records, 'sources'), ...(added ? [added] : [])].flatMap((source: Value) =>
    ids.includes(textIn(source['id'])) && source['published'] ? textIn(source['published']) : [],
  );
  return days.sort((one, other) => lastDay(one).localeCompare(lastDay(other), 'en')).at(-1);
}
