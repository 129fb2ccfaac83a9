// `npm run answer -- claim-check --lang ps --as-of 2025-07-31 --format html`: prints the answer of an element. Formats:
// html, csv, text, json; csv prints one table, the first or that of --table. What else an element can be asked is an
// option of the same name: --layer, --state, --claim, --kind, --since, --figures.
import {parseArgs} from 'node:util';
import {langOf} from '../src/i18n/lang.js';
import {ELEMENTS} from '../src/model/answers/answer.js';
import {answerOf} from '../src/model/answers/answers.js';
import {loadParts} from '../src/model/bundled-parts.js';
import {bundledDataset} from '../src/model/dataset.js';
import {isDay} from '../src/model/day.js';
import {answerCSV} from '../src/render/answer-csv.js';
import {answerHTML} from '../src/render/answer-html.js';
import {answerJSON} from '../src/render/answer-json.js';
import {answerLanguage, answerVoice} from '../src/render/answer-language.js';
import {answerText} from '../src/render/answer-text.js';

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}

const string = /** @type {const} */ ({type: 'string'});
const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {
    lang: {...string, default: 'en'},
    'as-of': string,
    format: {...string, default: 'text'},
    table: string,
    layer: string,
    state: string,
    claim: string,
    kind: string,
    since: string,
    figures: string,
    calendar: string,
    numerals: string,
    authority: string,
  },
});
const element = ELEMENTS.find((each) => each === positionals[0]);
if (!element) fail(`npm run answer -- ELEMENT: one of ${ELEMENTS.join(', ')}; not "${positionals[0] ?? ''}"`);
const dataset = bundledDataset();
const day = values['as-of'] ?? dataset.day;
if (!isDay(day)) fail(`--as-of: a day that exists, written YYYY-MM-DD; not "${day}"`);

const language = await answerLanguage(langOf(values.lang));
const voice = answerVoice(language, /** @type {any} */ (values));
const answer = answerOf(element, dataset, await loadParts(), day, /** @type {any} */ (values));
switch (values.format) {
  case 'html':
    console.log(answerHTML(voice, answer));
    break;
  case 'csv':
    console.log(
      answerCSV(voice, answer, values.table) ??
        fail(`--table: one of ${answer.tables.map(({id}) => id).join(', ')}; not "${values.table}"`),
    );
    break;
  case 'json':
    console.log(answerJSON(voice, answer));
    break;
  case 'text':
    console.log(answerText(voice, answer));
    break;
  default:
    fail(`--format: html, csv, text or json; not "${values.format}"`);
}
