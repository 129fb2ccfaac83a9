import {languageOf, TRANSLATED, type Lang} from '../languages.js';
import {STATUSES, type Status, type Text} from './text.js';

/** How far the words of one language are, those of the interface or those of the facts. */
export type Coverage = Readonly<Record<Status, number>> & {
  readonly lang: Lang;
  readonly language: string;
  readonly of: 'interface' | 'data';
  readonly texts: number;
  /** How many of a hundred are translated from today's English, rounded down: 100 means all. */
  readonly covered: number;
};

export function coverageOf(texts: readonly Text[], langs: readonly Lang[] = TRANSLATED): Coverage[] {
  return langs.flatMap((lang) =>
    (['interface', 'data'] as const).map((of) => {
      const own = texts.filter((text) => text.lang === lang && (text.kind ? 'data' : 'interface') === of);
      const count = (status: Status) => own.filter((text) => text.status === status).length;
      const counts = Object.fromEntries(STATUSES.map((status) => [status, count(status)]));
      const sound = count('unreviewed') + count('reviewed');
      return {
        lang,
        language: languageOf(lang).english,
        of,
        texts: own.length,
        ...(counts as Record<Status, number>),
        covered: own.length === 0 ? 0 : Math.floor((100 * sound) / own.length),
      };
    }),
  );
}

const COLUMNS = ['texts', ...STATUSES, 'covered'] as const;

/** The same as a plain table. */
export function coverageTable(rows: readonly Coverage[]): string {
  const cells = rows.map((row) => [
    `${row.lang} (${row.language})`,
    row.of === 'interface' ? 'interface, locales/' : 'facts, data/',
    ...COLUMNS.map((column) => (column === 'covered' ? `${row.covered} %` : String(row[column]))),
  ]);
  const table = [['language', 'words', ...COLUMNS], ...cells];
  const widths = table[0]?.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  return table.map(line).join('\n');
}

/** What is stale, by name, with what is to be done; nothing where nothing is. */
export function staleList(texts: readonly Text[]): string[] {
  return texts
    .filter(({status}) => status === 'stale')
    .map(
      ({lang, id, madeFrom}) =>
        `${lang} ${id}: the English has changed since${madeFrom ? ` it was “${madeFrom}”` : ''}`,
    );
}
