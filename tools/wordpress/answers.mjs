/** Compiles the answers of an element for the plugin for WordPress: what it tells on any day, in lines of light HTML. */
import {authorityLabel} from '../../src/render/labels.js';
import {tell} from '../../src/render/configuration/tell.js';
import {toldHTML} from '../../src/render/light-figure.js';
import {choicesOf, PARTED} from './choices.mjs';
import {MARKED, markingLanguage, markSources, settleDays, SHOWN_EARLY, SHOWN_LATE} from './marks.mjs';
import {onAnyDay, stretches} from './stretches.mjs';

/** @typedef {import('../../src/model/answers/answer.js').ElementName} ElementName */
/** @typedef {import('../../src/render/configuration/configuration.js').Material} Material */
/** @typedef {import('../../src/render/answer-language.js').AnswerLanguage} AnswerLanguage */
/** @typedef {import('./stretches.mjs').Stretch} Stretch */
/** @typedef {{attributes: Record<string, string>, stretches: Stretch[]}} Compiled what is told of one choice over time */

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

/** The name of a choice. @param {Record<string, string>} attributes */
const nameOf = (attributes) =>
  Object.entries(attributes)
    .sort()
    .map((pair) => pair.map(encodeURIComponent).join('='))
    .join('&');

/**
 * Tells with marks.
 * @param {ElementName} element @param {Record<string, string>} attributes @param {string} day
 * @param {Material} material @param {AnswerLanguage} language one that marks
 */
const tellMarked = (element, attributes, day, material, language) => {
  const given = {...attributes, ...MARKED, 'as-of': day, lang: language.language.lang};
  const told = tell({element, attributes: given}, material, language);
  if (told.faults.length > 0) throw new Error(told.faults.join('\n'));
  return told;
};

/**
 * The choices of an element, each with the days from which it tells something else: the same in all languages.
 * @param {ElementName} element @param {Material} material @param {readonly string[]} days @param {AnswerLanguage} language
 * @returns {Compiled[]}
 */
export function compiled(element, material, days, language) {
  const marking = markingLanguage(language);
  /** @param {Record<string, string>} attributes @param {readonly string[]} among */
  const one = (attributes, among) => ({
    attributes,
    stretches: stretches(among, (day) => tellMarked(element, attributes, day, material, marking)),
  });
  return choicesOf(element, material).flatMap(({whole, parts, sameAlways}) => {
    const all = one(whole, sameAlways ? days.slice(-2) : days);
    // What is a part of it changes on no other day.
    const narrowed = all.stretches.map(({day}) => day);
    return [all, ...parts.map((attributes) => one(attributes, narrowed))];
  });
}

/**
 * The same in one language.
 * @param {ElementName} element @param {readonly Compiled[]} all @param {Material} material @param {AnswerLanguage} language
 * @returns {AnswerFile}
 */
function fileOf(element, all, material, language) {
  const marking = markingLanguage(language);
  /** @type {Once<string>} */
  const lines = new Once();
  /** @type {Once<[string, string]>} */
  const sources = new Once();
  /** @param {string} address @param {string} item */
  const indexOf = (address, item) => sources.placeOf(item, [address, item]);
  /** @type {Record<string, string>} */
  let authority = {};
  /** @param {Record<string, string>} attributes @param {string} day */
  const linesOn = (attributes, day) => {
    const told = onAnyDay(tellMarked(element, attributes, day, material, marking));
    const {msg} = told.voice;
    authority = Object.fromEntries(
      ['taliban', 'de-facto', 'emirate'].map((name) => [name, authorityLabel(msg, name)]),
    );
    const html = settleDays(toldHTML(told, ''), [SHOWN_EARLY, SHOWN_LATE]);
    // Without the tag of the figure and the link at its end, which the plugin writes with the configuration.
    return markSources(html.trim().split('\n').slice(1, -2), indexOf);
  };
  const choices = all.map(({attributes, stretches}) => [
    nameOf(attributes),
    stretches.map(({from, day}) => [
      from,
      linesOn(attributes, day)
        .map((line) => lines.placeOf(line, line))
        .join(' '),
    ]),
  ]);
  return {lines: lines.list, sources: sources.list, authority, choices: Object.fromEntries(choices)};
}

/**
 * The files of an element in one language, by their names in `answers/`.
 * @param {ElementName} element @param {readonly Compiled[]} all @param {Material} material @param {AnswerLanguage} language
 * @returns {[string, AnswerFile][]}
 */
export function answerFiles(element, all, material, language) {
  const {lang} = language.language;
  const parted = PARTED[element];
  if (!parted) return [[`${element}.${lang}.json`, fileOf(element, all, material, language)]];
  return all.map((one) => {
    const value = one.attributes[parted];
    return [`${element}${value ? `/${value}` : ''}.${lang}.json`, fileOf(element, [one], material, language)];
  });
}
