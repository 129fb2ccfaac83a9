/** What can be chosen to be told in each element, and for which choices the plugin for WordPress has the answer. */
import {REGIONS, regionOf} from '../../src/model/bundled-regions.js';
import {SERIES} from '../../src/model/answers/mission-trend.js';
import {classesOf, LAYERS} from '../../src/model/recognition-map.js';
import {placesIn, placesOnRecord} from '../../src/model/state-profile.js';
import {yearsOf} from '../../src/model/timeline.js';
import {EVENT_KINDS, VERDICTS} from '../../src/model/vocabulary.js';

/** @typedef {import('../../src/model/answers/answer.js').ElementName} ElementName */
/** @typedef {import('../../src/render/configuration/configuration.js').Material} Material */
/** @typedef {Record<string, string>} Attributes */
/**
 * A choice, and those that show a part of it: they change on no day on which it does not. `sameAlways`: nothing of it ever changes.
 * @typedef {{whole: Attributes, parts: readonly Attributes[], sameAlways?: boolean}} Choices
 */

/**
 * Attributes that choose what an element tells; all others are of its form. `src` chooses other facts altogether.
 * @type {Readonly<Record<ElementName, readonly string[]>>}
 */
export const CHOOSING = {
  'recognition-map': ['layer', 'src'],
  'embassy-status-table': ['confidence', 'control', 'query', 'region', 'src', 'state', 'type'],
  'leverage-matrix': ['actor', 'chip', 'src'],
  'engagement-ladder': ['from', 'region', 'src'],
  'engagement-timeline': ['kind', 'query', 'src', 'state', 'year'],
  'mission-trend': ['series', 'src'],
  'claim-check': ['claim', 'claimant', 'src', 'state', 'verdict'],
  'legitimacy-obstacles': ['src', 'state'],
  'legitimacy-balance': ['src'],
  'isolation-figures': ['figure', 'figures', 'since', 'src'],
  'state-profile': ['src', 'state'],
};

/** What such an attribute is where it is absent, as far as that is a value. @type {Readonly<Record<string, Attributes>>} */
export const DEFAULTS = {
  'recognition-map': {layer: 'recognition'},
  'isolation-figures': {figures: 'headline'},
  'mission-trend': {series: 'both'},
};

/** The attribute by which the answers of an element are parted into files. @type {Readonly<Record<string, string>>} */
export const PARTED = {'state-profile': 'state'};

/** One attribute with each of several values. @param {string} name @param {Iterable<string | undefined>} values @returns {Attributes[]} */
const each = (name, values) =>
  [...new Set(values)].flatMap((value) => (value === undefined ? [] : [{[name]: value}]));

/** @param {readonly {readonly id: string}[]} records */
const ids = (records) => records.map(({id}) => id);

/**
 * The choices that are compiled: none, or one attribute with one value.
 * @param {ElementName} element @param {Material} material
 * @returns {readonly Choices[]}
 */
export function choicesOf(element, {dataset, parts}) {
  switch (element) {
    case 'recognition-map':
      return [
        {},
        ...each(
          'layer',
          LAYERS.filter((layer) => layer !== 'recognition'),
        ),
      ].map((whole) => ({
        whole,
        parts: [],
      }));
    case 'embassy-status-table': {
      const {missions} = dataset;
      const hosts = missions.map(({host}) => host);
      const narrowed = [
        ...each('control', classesOf('missions')),
        ...each('region', hosts.map(regionOf)),
        ...each(
          'type',
          missions.map(({type}) => type),
        ),
        ...each('state', hosts),
      ];
      return [{whole: {}, parts: narrowed}];
    }
    case 'leverage-matrix':
      return [{whole: {}, parts: [...each('actor', ids(parts.actors)), ...each('chip', ids(parts.chips))]}];
    case 'engagement-ladder':
      return [{whole: {}, parts: each('region', REGIONS)}];
    case 'engagement-timeline': {
      const states = parts.events.flatMap((event) => [
        ...event.states,
        ...event.parties.filter((party) => /^[A-Z]/.test(party)),
      ]);
      const years = yearsOf(parts.events, dataset.day);
      return [
        {whole: {}, parts: [...each('kind', EVENT_KINDS), ...each('year', years), ...each('state', states)]},
      ];
    }
    case 'mission-trend':
      return [{whole: {}, parts: each('series', SERIES)}];
    case 'claim-check': {
      const claimants = each(
        'claimant',
        parts.claims.flatMap(({claimants}) => claimants),
      );
      // One claim alone is shown whole, with what its list has no room for.
      const alone = each('claim', ids(parts.claims)).map((whole) => ({whole, parts: []}));
      return [{whole: {}, parts: [...each('verdict', VERDICTS), ...claimants]}, ...alone];
    }
    case 'legitimacy-obstacles': {
      const actors = parts.obstacles.flatMap(({citedBy}) => citedBy.map(({actor}) => actor));
      return [{whole: {}, parts: each('state', actors)}];
    }
    case 'legitimacy-balance':
      return [{whole: {}, parts: []}];
    case 'isolation-figures':
      return [{whole: {figures: 'all'}, parts: [{}, ...each('figure', ids(parts.figures))]}];
    case 'state-profile': {
      const known = new Set(placesOnRecord(dataset, parts));
      const states = each('state', placesIn(dataset));
      return [
        {whole: {}, parts: []},
        ...states.map((whole) => ({whole, parts: [], sameAlways: !known.has(whole['state'] ?? '')})),
      ];
    }
    default:
      throw new Error(`no such element: ${String(element)}`);
  }
}
