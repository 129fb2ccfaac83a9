import {bcp47} from '../i18n/lang.js';
import type {Answer} from '../model/answers/answer.js';
import {answerNotes, columnHeading, tableCaption} from './answer-headings.js';
import type {AnswerVoice} from './answer-voice.js';
import {cellSources, cellWords} from './answer-words.js';

/**
 * An answer as JSON: the answer itself, with the words of one language beside each value, and its sources in full.
 * Question and lead come from the element, so that no page carries those of the others.
 */
export function toldJSON(voice: AnswerVoice, answer: Answer, question: string, lead: string): string {
  const cited = answer.tables.flatMap(({rows}) =>
    rows.flatMap(({cells}) => cells.flatMap((cell) => cellSources(voice, cell))),
  );
  const told = {
    ...answer,
    lang: bcp47(voice.lang),
    question,
    lead,
    notes: answerNotes(voice, answer),
    tables: answer.tables.map((table) => ({
      id: table.id,
      caption: tableCaption(voice, table, answer),
      columns: table.columns.map((column) => ({...column, heading: columnHeading(voice, column)})),
      rows: table.rows.map(({id, cells}) => ({
        id,
        cells: cells.map((cell) => cell && {...cell, words: cellWords(voice, cell) || undefined}),
      })),
    })),
    cited: [...new Map(cited.map((source) => [source.url, source])).values()],
  };
  return `${JSON.stringify(told, null, 1)}\n`;
}
