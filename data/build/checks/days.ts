import {firstDay, isDay, lastDay} from '../../../src/model/day.js';
import type {DataRecord, Message} from '../record.js';

/** Keys of records that hold a day. */
const DAYS = new Set(['date', 'since', 'until', 'reported', 'published', 'accessed']);

type Holder = Record<string, unknown>;

/** All objects inside a record that hold days, with their places. */
function holders(value: unknown, path = ''): [string, Holder][] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, each]) => holders(each, `${path}/${key}`));
  return Object.keys(value).some((key) => DAYS.has(key)) ? [[path, value as Holder], ...inner] : inner;
}

/** Days exist, come in order, and lie between 2000 and the end of the year in which a source could report them. */
export function checkDays(records: readonly DataRecord[]): Message[] {
  return records.flatMap(({file, value}) =>
    holders(value).flatMap(([path, holder]) => checkHolder(file, path, holder)),
  );
}

function checkHolder(file: string, path: string, holder: Holder): Message[] {
  const messages: Message[] = [];
  for (const key of DAYS) {
    const day = holder[key];
    if (typeof day === 'string' && (!isDay(firstDay(day)) || day < '2000')) {
      messages.push({
        file,
        path: `${path}/${key}`,
        says: `"${day}" is no day`,
        mend: "write '2025-07-03', '2025-07' or '2025'",
      });
    }
  }
  const since = (holder['since'] ?? holder['date']) as string | undefined;
  const {until, reported} = holder as Record<string, string | undefined>;
  if (since && reported && firstDay(since).slice(0, 4) > reported.slice(0, 4)) {
    messages.push({
      file,
      path: `${path}/since`,
      says: `"${since}" is in a later year than its report (${reported})`,
      mend: 'correct one of the two',
    });
  }
  if (since && until && lastDay(until) < firstDay(since)) {
    messages.push({
      file,
      path: `${path}/until`,
      says: `ends (${until}) before it began (${since})`,
      mend: 'correct one of the two',
    });
  }
  return messages;
}
