import type {html as Html, TemplateResult} from 'lit';
import type {Answer} from '../../model/answers/answer.js';
import {tableCSV} from '../../render/answer-csv.js';
import {tableCaption} from '../../render/answer-headings.js';
import type {AnswerVoice} from '../../render/answer-voice.js';
import {toldJSON} from '../../render/told-json.js';
import {renderMenuPanel, type MenuItem} from './menu-panel.js';

/** What the menu takes from an element. */
export interface AnswerFiles {
  readonly answer: Answer;
  /** What a citation calls it: the element's heading, or its question. */
  readonly title: string;
  /** What its files are named by: `claim-check`. */
  readonly name: string;
  /** The element's own two sentences, from render/sentences. */
  readonly question: string;
  readonly lead: string;
  /** What else it can hand out, such as pictures. */
  readonly more?: readonly MenuItem[];
}

/**
 * Downloads of an answer, and how to cite it.
 *
 * @param html Lit's own, handed in: this comes later than the element and must not bring a second Lit
 */
export function renderAnswerMenu(
  html: typeof Html,
  voice: AnswerVoice,
  {answer, title, name, question, lead, more = []}: AnswerFiles,
): TemplateResult {
  const {msg} = voice;
  const {day, datasetDay, tables} = answer;
  const items = [
    ...tables.map((table, index) => ({
      label:
        index === 0
          ? msg('Download the table (CSV)', {id: 'menu.csv'})
          : `${tableCaption(voice, table, answer)} (CSV)`,
      file: index === 0 ? `${name}-${day}.csv` : `${name}-${table.id}-${day}.csv`,
      // The mark of byte order tells spreadsheets that it is UTF-8.
      make: () => new Blob(['\ufeff', tableCSV(voice, table)], {type: 'text/csv'}),
    })),
    {
      label: msg('Download the answer (JSON)', {id: 'menu.json'}),
      file: `${name}-${day}.json`,
      make: () => new Blob([toldJSON(voice, answer, question, lead)], {type: 'application/json'}),
    },
    ...more,
  ];
  const citation = voice.say(
    msg('{title} recognition-elements, data as of {dataday}, state of {day}. CC BY 4.0.', {id: 'cite.text'}),
    {title, dataday: voice.date(datasetDay, 'long'), day: voice.date(day, 'long')},
  );
  return renderMenuPanel(html, voice, items, citation);
}
