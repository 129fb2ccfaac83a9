import {firstDay, isDay, lastDay} from '../../../src/model/day.js';
import type {DataRecord, Message} from '../record.js';

/** Days exist, come in order, and lie between 1990 and the end of the year in which a source could report them. */
export function checkDays(records: readonly DataRecord[]): Message[] {
  const messages: Message[] = [];
  for (const {file, value} of records) {
    const check = (path: string, day: string | undefined) => {
      if (day === undefined) return;
      if (!isDay(firstDay(day)) || day < '2000') {
        messages.push({
          file,
          path,
          says: `"${day}" is no day`,
          mend: "write '2025-07-03', '2025-07' or '2025'",
        });
      }
    };
    check('/published', value.published);
    for (const [index, {since, until, reported}] of (value.statements ?? []).entries()) {
      const path = `/statements/${index}`;
      check(`${path}/since`, since);
      check(`${path}/until`, until);
      check(`${path}/reported`, reported);
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
    }
  }
  return messages;
}
