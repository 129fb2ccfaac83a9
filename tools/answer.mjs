// `npm run answer -- claim-check --lang ps --as-of 2025-07-31 --format html`: prints the answer of an element. Formats:
// html, csv, text, json; csv prints one table, the first or that of --table. Every attribute of the element is an option
// of the same name, such as --layer, --state, --query; of the timeline, --from is the first day.
import {parseArgs} from 'node:util';
import {langOf, LANGS} from '../src/i18n/lang.js';
import {ELEMENTS} from '../src/model/answers/answer.js';
import {loadParts} from '../src/model/bundled-parts.js';
import {bundledDataset} from '../src/model/dataset.js';
import {isDay} from '../src/model/day.js';
import {answerCSV} from '../src/render/answer-csv.js';
import {answerLanguage} from '../src/render/answer-language.js';
import {answerText} from '../src/render/answer-text.js';
import {rulesOf} from '../src/render/configuration/rules.js';
import {tell} from '../src/render/configuration/tell.js';
import {toldHTML} from '../src/render/light-figure.js';
import {toldJSON} from '../src/render/told-json.js';
import {EMBED_BASE} from './embed-base.mjs';

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}

const [name = '', ...args] = process.argv.slice(2);
const element = ELEMENTS.find((each) => each === name);
if (!element) fail(`npm run answer -- ELEMENT: one of ${ELEMENTS.join(', ')}; not "${name}"`);

const string = /** @type {const} */ ({type: 'string'});
const flag = /** @type {const} */ ({type: 'boolean'});
const rules = Object.entries(rulesOf(element));
/** What is no attribute; the last three are as they were before attributes could be given. */
const ours = {format: string, table: string, authority: string, from: string, since: string};

/** @returns {Record<string, string | boolean | undefined>} */
function read() {
  try {
    const options = Object.fromEntries(rules.map(([name, rule]) => [name, rule.flag ? flag : string]));
    return parseArgs({args, options: {...ours, ...options}}).values;
  } catch (reason) {
    return fail(`${element}: ${reason instanceof Error ? reason.message : String(reason)}`);
  }
}
const values = read();
/** @param {string} option */
const text = (option) => (typeof values[option] === 'string' ? values[option] : undefined);
const {format = 'text', lang = 'en'} = values;
if (!['html', 'csv', 'text', 'json'].includes(String(format)))
  fail(`--format: one of html, csv, text, json; not "${String(format)}"`);
if (!LANGS.some((each) => each === lang)) fail(`--lang: one of ${LANGS.join(', ')}; not "${String(lang)}"`);

const attributes = Object.fromEntries(
  rules.flatMap(([name]) => {
    const value = values[name];
    return value === undefined || value === false ? [] : [[name, value === true ? '' : String(value)]];
  }),
);
const authority = text('authority');
if (authority) attributes['authority-label'] ??= authority;
const since = text('since');
if (since && element === 'engagement-ladder') attributes['from'] ??= since;
const from = element === 'engagement-timeline' ? text('from') : undefined;
if (from && !isDay(from)) fail(`--from: a day that exists, written YYYY-MM-DD; not "${from}"`);

const told = tell(
  {element, attributes},
  {dataset: bundledDataset(), parts: await loadParts()},
  await answerLanguage(langOf(String(lang))),
  from ? {from} : {},
);
if (told.faults.length > 0) fail(told.faults.join('\n'));
const {voice, answer, question, lead} = told;
switch (format) {
  case 'html':
    process.stdout.write(toldHTML(told, EMBED_BASE));
    break;
  case 'csv':
    process.stdout.write(
      answerCSV(voice, answer, text('table')) ??
        fail(`--table: one of ${answer.tables.map(({id}) => id).join(', ')}; not "${text('table')}"`),
    );
    break;
  case 'json':
    process.stdout.write(toldJSON(voice, answer, question, lead));
    break;
  default:
    process.stdout.write(answerText(voice, answer, told));
}
