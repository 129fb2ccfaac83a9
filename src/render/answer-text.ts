import {comma, semicolon} from '../i18n/lists.js';
import type {Answer, Row, Table} from '../model/answers/answer.js';
import {answerNotes, columnHeading, tableCaption} from './answer-headings.js';
import {answerLead, answerQuestion} from './answer-sentences.js';
import type {AnswerVoice} from './answer-voice.js';
import {cellSources, cellWords} from './answer-words.js';

/** The answer in sentences: the text alternative of its picture. */
export function answerSummary(voice: AnswerVoice, answer: Answer): string {
  return `${answerQuestion(voice, answer)} ${answerLead(voice, answer)}`;
}

/**
 * The answer as plain text: sentences, then a line for each row of its tables. A feed carries it.
 * @param told its sentences, where they are not those of the answer alone
 */
export function answerText(
  voice: AnswerVoice,
  answer: Answer,
  told: {readonly question?: string; readonly lead?: string} = {},
): string {
  const parted = semicolon(voice.lang);
  const commas = comma(voice.lang);
  const line = ({columns}: Table, {cells}: Row) => {
    const told = columns.flatMap((column, index) => {
      const cell = cells[index] ?? null;
      const publishers = [...new Set(cellSources(voice, cell).map(({publisher}) => publisher))];
      const words = publishers.length > 0 ? publishers.join(commas) : cell ? cellWords(voice, cell) : '';
      if (!words) return [];
      return [index === 0 ? words : `${columnHeading(voice, column)}: ${words}`];
    });
    // A sentence that goes on with the next value does not end.
    return `- ${told.map((each, index) => (index < told.length - 1 ? each.replace(/\.$/, '') : each)).join(parted)}`;
  };
  const section = (table: Table) => [
    '',
    tableCaption(voice, table, answer),
    ...table.rows.map((row) => line(table, row)),
  ];
  return [
    told.question ?? answerQuestion(voice, answer),
    told.lead ?? answerLead(voice, answer),
    ...answer.tables.flatMap(section),
    '',
    ...answerNotes(voice, answer),
    '',
  ].join('\n');
}
