import {stripIsolates} from '../../src/i18n/bidi.js';
import type {Column} from '../../src/model/answers/answer.js';
import {tableCSV} from '../../src/render/answer-csv.js';
import {columnHeading, tableCaption} from '../../src/render/answer-headings.js';
import {answerText} from '../../src/render/answer-text.js';
import {quantityLabel} from '../../src/render/quantity.js';
import type {Told} from '../../src/render/configuration/tell.js';
import {readCSV} from './csv.js';

/** As much of a parsed page as is read here: what browsers have, and xmldom. */
interface Node {
  readonly nodeName: string;
  readonly parentNode: {readonly nodeName: string} | null;
  readonly textContent: string | null;
  getElementsByTagName(tag: string): ArrayLike<Node>;
  getAttribute(name: string): string | null;
}

/** A cell of a table: what it says, and where its sources are. */
export interface SaidCell {
  readonly text: string;
  readonly urls: readonly string[];
}

/** A table as some rendering of an answer says it. */
export interface SaidTable {
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly SaidCell[])[];
}

const all = (node: Node, tag: string) => [...Array.from(node.getElementsByTagName(tag))];
const textOf = ({textContent}: Node) =>
  stripIsolates(textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The tables of light HTML; rows that are headings of groups are left out, and those that are folded go with the
 * table before them.
 */
export function saidByHTML(figure: Node): SaidTable[] {
  const cellOf = (cell: Node): SaidCell => {
    const urls = all(cell, 'a').map((link) => link.getAttribute('href') ?? '');
    return {text: urls.length > 0 ? '' : textOf(cell), urls};
  };
  const tables: SaidTable[] = [];
  for (const table of all(figure, 'table')) {
    const rows = all(table, 'tbody')
      .flatMap((body) => all(body, 'tr'))
      .filter((row) => all(row, 'th')[0]?.getAttribute('scope') === 'row')
      .map((row) => [...all(row, 'th'), ...all(row, 'td')].map(cellOf));
    const isFolded = table.parentNode?.nodeName.toLowerCase() === 'details';
    const above = isFolded ? tables.pop()?.rows : undefined;
    tables.push({
      caption: textOf(all(table, 'caption')[0]!),
      headings: all(all(table, 'thead')[0]!, 'th').map(textOf),
      rows: [...(above ?? []), ...rows],
    });
  }
  return tables;
}

/** The same tables by their CSV files: what stands there in codes and ISO days is said in the words of the voice. */
export function saidByCSV({voice, answer}: Told): SaidTable[] {
  return answer.tables.map((table) => {
    const [header = [], ...records] = readCSV(tableCSV(voice, table));
    const cellOf = ({id, kind}: Column, record: readonly string[]): SaidCell => {
      const valueOf = (name: string) => (record[header.indexOf(name)] ?? '').replace(/^'(?=[=+@\t\r-])/, '');
      const value = valueOf(id);
      const urls = valueOf(`${id}_urls`).split(' ').filter(Boolean);
      const words = () => {
        switch (kind) {
          case 'day': {
            const day = value && voice.date(value.replace('~', ''));
            return value.endsWith('~')
              ? voice.say(voice.msg('about {day}', {id: 'answers.about.day'}), {day})
              : day;
          }
          case 'count':
            return value && voice.number(Number(value));
          case 'quantity': {
            const [unit, qualifier] = [valueOf(`${id}_unit`), valueOf(`${id}_qualifier`)];
            return (
              value &&
              quantityLabel(voice, {
                value: Number(value),
                ...(unit && {unit}),
                ...(qualifier === 'at-least' && {atLeast: true}),
                ...(qualifier === 'approximate' && {approximate: true}),
              })
            );
          }
          case 'text':
            return value;
          case 'sources':
          case 'statements':
            return '';
          default:
            return valueOf(`${id}_name`);
        }
      };
      const text = stripIsolates(words()).replace(/\s+/g, ' ').trim();
      return {text: urls.length > 0 ? '' : text || '–', urls};
    };
    return {
      caption: stripIsolates(tableCaption(voice, table, answer)),
      headings: table.columns.map((column) => stripIsolates(columnHeading(voice, column))),
      rows: records.map((record) => table.columns.map((column) => cellOf(column, record))),
    };
  });
}

/**
 * The lines that the text of an answer has to have, by the tables of another rendering.
 * @param publishers of the sources, by their addresses
 */
export function linesOf(
  tables: readonly SaidTable[],
  lang: string,
  publishers: ReadonlyMap<string, string>,
): string[] {
  const [parted, comma] = lang === 'en' ? ['; ', ', '] : ['؛ ', '، '];
  return tables.flatMap(({caption, headings, rows}) => [
    caption,
    ...rows.map((cells) => {
      const told = cells.flatMap(({text, urls}, index) => {
        const words = urls.length
          ? [...new Set(urls.map((url) => publishers.get(url)))].join(comma)
          : text === '–'
            ? ''
            : text;
        return words ? [index ? `${headings[index]}: ${words}` : words] : [];
      });
      return `- ${told.map((each, at) => (at < told.length - 1 ? each.replace(/\.$/, '') : each)).join(parted)}`;
    }),
  ]);
}

/** The lines that it has: those of its tables, and before them its sentences. */
export function linesOfText(told: Told): {readonly sentences: string[]; readonly lines: string[]} {
  const lines = stripIsolates(answerText(told.voice, told.answer, told))
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());
  const captions = new Set(
    told.answer.tables.map((table) => stripIsolates(tableCaption(told.voice, table, told.answer))),
  );
  return {
    sentences: lines.slice(0, 2),
    lines: lines.slice(2).filter((line) => line.startsWith('- ') || captions.has(line)),
  };
}
