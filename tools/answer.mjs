// `npm run answer -- claim-check --lang ps --as-of 2025-07-31 --format html`: prints the answer of an element. Formats:
// html, csv, text, json; csv prints one table, the first or that of --table. What else an element can be asked is an
// option of the same name: --layer, --state, --claim, --kind, --from, --since, --figures.
import {parseArgs} from 'node:util';
import {langOf} from '../src/i18n/lang.js';
import {ELEMENTS} from '../src/model/answers/answer.js';
import {answerOf} from '../src/model/answers/answers.js';
import {loadParts} from '../src/model/bundled-parts.js';
import {bundledDataset} from '../src/model/dataset.js';
import {isDay} from '../src/model/day.js';
import {LAYERS} from '../src/model/recognition-map.js';
import {EVENT_KINDS} from '../src/model/vocabulary.js';
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
    from: string,
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

const parts = await loadParts();
/** What an option may be, where it is given. @param {keyof typeof values} name @param {readonly string[]} allowed */
function oneOf(name, allowed) {
  const value = values[name];
  if (value !== undefined && !allowed.includes(value)) {
    fail(`--${name}: one of ${allowed.join(', ')}; not "${value}"`);
  }
}
oneOf('lang', ['en', 'prs', 'ps']);
oneOf('format', ['html', 'csv', 'text', 'json']);
oneOf('layer', LAYERS);
oneOf('state', [...dataset.states, ...dataset.organisations]);
oneOf(
  'claim',
  parts.claims.map(({id}) => id),
);
oneOf('kind', EVENT_KINDS);
oneOf('figures', ['headline', 'all']);
oneOf('calendar', ['auto', 'gregorian', 'solar-hijri', 'both']);
oneOf('numerals', ['auto', 'latn', 'arabext']);
for (const name of /** @type {const} */ (['from', 'since'])) {
  if (values[name] && !isDay(values[name])) fail(`--${name}: a day, YYYY-MM-DD; not "${values[name]}"`);
}
if (element === 'state-profile' && !values.state) fail('state-profile needs --state, such as --state RU');

const language = await answerLanguage(langOf(values.lang));
const voice = answerVoice(language, /** @type {any} */ (values));
const answer = answerOf(element, dataset, parts, day, /** @type {any} */ (values));
switch (values.format) {
  case 'html':
    process.stdout.write(answerHTML(voice, answer));
    break;
  case 'csv':
    process.stdout.write(
      answerCSV(voice, answer, values.table) ??
        fail(`--table: one of ${answer.tables.map(({id}) => id).join(', ')}; not "${values.table}"`),
    );
    break;
  case 'json':
    process.stdout.write(answerJSON(voice, answer));
    break;
  default:
    process.stdout.write(answerText(voice, answer));
}
