/** Compiles the answers of an element for the plugin for WordPress: what it tells on any day, in lines of light HTML. */
import {answerOf} from '../../src/model/answers/answers.js';
import {statesOnRecord} from '../../src/model/answers/state-profile.js';
import {answerHTML} from '../../src/render/answer-html.js';
import {answerVoice} from '../../src/render/answer-language.js';
import {authorityLabel} from '../../src/render/labels.js';
import {choicesOf, PARTED} from './choices.mjs';
import {AUTHORITY, markedLines, markingVoice} from './marks.mjs';
import {stretches} from './stretches.mjs';

/** @typedef {import('../../src/model/answers/answer.js').ElementName} ElementName */
/** @typedef {import('../../src/model/dataset.js').Dataset} Dataset */
/** @typedef {import('../../src/model/parts.js').Parts} Parts */
/** @typedef {import('../../src/render/answer-language.js').AnswerLanguage} AnswerLanguage */
/** @typedef {ReturnType<typeof stretches>} Stretches */

/**
 * A file of answers. `choices`: by the attributes that choose, as a query, the days from which lines count, and their places in
 * `lines`. `sources`: address and line of each. `authority`: its names.
 * @typedef {{
 *   lines: string[],
 *   sources: [string, string][],
 *   authority: Record<string, string>,
 *   choices: Record<string, [string, string][]>,
 * }} AnswerFile
 */

/** Places of things in a list in which each stands once. @template T */
class Once {
  /** @type {T[]} */
  list = [];
  /** @type {Map<string, number>} */
  #places = new Map();

  /** @param {string} key @param {T} thing */
  placeOf(key, thing) {
    const place = this.#places.get(key) ?? this.list.push(thing) - 1;
    this.#places.set(key, place);
    return place;
  }
}

/** The name of a choice. @param {Record<string, string>} choice */
const nameOf = (choice) =>
  Object.entries(choice)
    .sort()
    .map((pair) => pair.map(encodeURIComponent).join('='))
    .join('&');

/**
 * What an element tells over time, for each choice, in no language.
 * @param {ElementName} element @param {Dataset} dataset @param {Parts} parts @param {readonly string[]} days
 */
export function told(element, dataset, parts, days) {
  return choicesOf(element, dataset, parts).map((choice) => ({
    choice,
    stretches: stretches(days, (day) =>
      element === 'state-profile' && !choice.state ? statesOnRecord(dataset, parts, day) : answerOf(element, dataset, parts, day, /** @type {import('../../src/model/answers/answers.js').AnswerChoice} */ (choice)),
    ),
  }));
}

/**
 * The same in one language.
 * @param {readonly {choice: Record<string, string>, stretches: Stretches}[]} all
 * @param {AnswerLanguage} language
 * @returns {AnswerFile}
 */
function fileOf(all, language) {
  const voice = markingVoice(answerVoice(language, {authority: AUTHORITY}));
  /** @type {Once<string>} */
  const lines = new Once();
  /** @type {Once<[string, string]>} */
  const sources = new Once();
  /** @param {string} address @param {string} item @returns {number} */
  const indexOf = (address, item) => sources.placeOf(item, [address, item]);
  const choices = all.map(({choice, stretches}) => [
    nameOf(choice),
    stretches.map(({from, answer}) => {
      // Without the tag of the figure, which the plugin writes with the configuration.
      const told = markedLines(answerHTML(voice, answer), indexOf).slice(1, -1);
      return [from, told.map((line) => lines.placeOf(line, line)).join(' ')];
    }),
  ]);
  const authority = ['taliban', 'de-facto', 'emirate'].map((name) => [name, authorityLabel(voice.msg, name)]);
  return {
    lines: lines.list,
    sources: sources.list,
    authority: Object.fromEntries(authority),
    choices: Object.fromEntries(choices),
  };
}

/**
 * The files of an element in one language, by their names in `answers/`.
 * @param {ElementName} element @param {ReturnType<typeof told>} all @param {AnswerLanguage} language
 * @returns {[string, AnswerFile][]}
 */
export function answerFiles(element, all, language) {
  const {lang} = language.language;
  const parted = PARTED[element];
  if (!parted) return [[`${element}.${lang}.json`, fileOf(all, language)]];
  return all.map((one) => {
    const value = one.choice[parted];
    return [`${element}${value ? `/${value}` : ''}.${lang}.json`, fileOf([one], language)];
  });
}
