/** The plugin's list of elements, with what can be set on each, from the manifest. */
import {LANGS} from '../../src/i18n/lang.js';
import {loadDates} from '../../src/i18n/messages.js';
import {LAYERS} from '../../src/model/recognition-map.js';
import {ELEMENTS} from '../../src/model/answers/answer.js';
import {LANGUAGES} from '../languages.mjs';
import {CHOOSING, DEFAULTS, PARTED} from './choices.mjs';

/** @typedef {{kind: 'flag' | 'day' | 'url' | 'text' | 'one' | 'words', values?: string[], about: string}} Attribute */

/** Values of attributes that have few, as the elements know them. @type {Record<string, readonly string[]>} */
const VALUES = {
  'recognition-map layer': LAYERS,
  'recognition-map view': ['map', 'table'],
  'leverage-matrix view': ['matrix', 'list', 'table'],
  'leverage-matrix order': ['weight', 'name'],
  'engagement-timeline order': ['newest', 'oldest'],
  'mission-trend series': ['both', 'control', 'accreditations'],
  'isolation-figures figures': ['headline', 'all'],
  calendar: ['auto', 'gregorian', 'solar-hijri', 'both'],
  numerals: ['auto', 'latn', 'arabext'],
  theme: ['auto', 'light', 'dark'],
  'heading-level': ['1', '2', '3', '4', '5', '6'],
};
const DAYS = ['as-of', 'from', 'since'];
const URLS = ['src', 'claim-review-url', 'correction-url'];
const TEXTS = ['heading', 'authority-label', 'query'];

/**
 * @param {string} tag
 * @param {{name: string, type?: {text?: string}, description?: string}} attribute of the manifest
 * @returns {Attribute}
 */
function described(tag, {name, type, description = ''}) {
  const about = description.replaceAll('`', '');
  const values = VALUES[`${tag} ${name}`] ?? VALUES[name];
  if (values) return {kind: 'one', values: [...values], about};
  if (type?.text?.includes('boolean')) return {kind: 'flag', about};
  if (DAYS.includes(name)) return {kind: 'day', about};
  if (URLS.includes(name)) return {kind: 'url', about};
  return {kind: TEXTS.includes(name) ? 'text' : 'words', about};
}

/**
 * @param {{modules: {declarations?: {tagName?: string, attributes?: {name: string, type?: {text?: string}, description?: string}[]}[]}[]}} manifest
 * @param {{base: string, version: string, day: string}} build
 * @param {Record<string, Record<string, string>>} questions of each element, by language
 * @param {Record<string, Record<string, string>>} words of every embed, by language
 */
export async function catalogue(manifest, build, questions, words) {
  const declared = manifest.modules.flatMap(({declarations = []}) => declarations);
  const elements = ELEMENTS.map((tag) => {
    // The plugin knows the language of a page.
    const attributes = (declared.find(({tagName}) => tagName === tag)?.attributes ?? []).filter(
      ({name}) => name !== 'lang',
    );
    return [
      tag,
      {
        attributes: Object.fromEntries(attributes.map((each) => [each.name, described(tag, each)])),
        chooses: CHOOSING[tag],
        defaults: DEFAULTS[tag] ?? {},
        ...(PARTED[tag] && {parted: PARTED[tag]}),
        questions: questions[tag],
      },
    ];
  });
  return {
    ...build,
    elements: Object.fromEntries(elements),
    words,
    languages: LANGUAGES.map(({lang, name, bcp47, direction, digits, calendar, tags}) => ({
      lang,
      name,
      bcp47,
      direction,
      digits,
      calendar,
      tags,
    })),
    dates: Object.fromEntries(
      await Promise.all(LANGS.map(async (lang) => /** @type {const} */ ([lang, await loadDates(lang)]))),
    ),
  };
}
