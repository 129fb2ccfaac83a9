import {bcp47} from '../i18n/lang.js';
import type {Answer} from '../model/answers/answer.js';
import {answerLead, answerNotes, answerQuestion, columnHeading, tableCaption} from './answer-sentences.js';
import type {AnswerVoice} from './answer-voice.js';
import {cellSources, cellWords} from './answer-words.js';

/** An answer as JSON: the answer itself, with the words of one language beside each value, and its sources in full. */
export function answerJSON(voice: AnswerVoice, answer: Answer): string {
  const cited = answer.tables.flatMap(({rows}) =>
    rows.flatMap(({cells}) => cells.flatMap((cell) => cellSources(voice, cell))),
  );
  const told = {
    ...answer,
    lang: bcp47(voice.lang),
    question: answerQuestion(voice, answer),
    lead: answerLead(voice, answer),
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
