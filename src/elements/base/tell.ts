/** What tells an answer in full, loaded with the details: every `later.ts` of a `PartsElement` has these. */
export {withSources} from '../../model/told.js';
export {answerCSV} from '../../render/answer-csv.js';
export {renderAnswerMenu} from './answer-files.js';
export {renderAnswerTables} from './answer-table.js';
export {elementVoice} from './answer-voice.js';
export {renderSources} from './history.js';
