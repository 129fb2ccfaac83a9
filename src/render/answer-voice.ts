import type {Lang} from '../i18n/lang.js';
import type {Source} from '../model/dataset.js';
import type {Voice} from './voice.js';

/** Words of a record. */
export interface RecordText {
  readonly text: string;
  /** Whether a native speaker has reviewed the translation. */
  readonly reviewed: boolean;
  /** The language, where it is not that of the rest. */
  readonly lang?: Lang;
}

/** Where something is read, with the id of its record where it has one. */
export type CitedSource = Source & {readonly id?: string; readonly language?: string};

/** How an answer is told: beside what elements say, the words and sources of the records. */
export interface AnswerVoice extends Voice {
  /** A record's words, by `recordId/key`; undefined where it has none. */
  text(key: string): RecordText | undefined;
  source(id: string): CitedSource | undefined;
  /** The sources of a statement, by its id. */
  sourcesOf(statement: string): readonly CitedSource[];
}
