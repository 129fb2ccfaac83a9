/** What can be chosen to be told in each element, and for which choices the plugin for WordPress has the answer. */
import {placesIn} from '../../src/model/state-profile.js';
import {LAYERS} from '../../src/model/recognition-map.js';
import {EVENT_KINDS} from '../../src/model/vocabulary.js';

/** @typedef {import('../../src/model/answers/answer.js').ElementName} ElementName */
/** @typedef {import('../../src/model/dataset.js').Dataset} Dataset */
/** @typedef {import('../../src/model/parts.js').Parts} Parts */

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

/** What such an attribute is where it is absent, as far as that is a value. @type {Readonly<Record<string, Record<string, string>>>} */
export const DEFAULTS = {
  'recognition-map': {layer: 'recognition'},
  'isolation-figures': {figures: 'headline'},
  'mission-trend': {series: 'both'},
};

/** The attribute by which the answers of an element are parted into files. @type {Readonly<Record<string, string>>} */
export const PARTED = {'state-profile': 'state'};

/**
 * The choices that are compiled: none, or one attribute with one value.
 * @param {ElementName} element @param {Dataset} dataset @param {Parts} parts
 * @returns {Record<string, string>[]}
 */
export function choicesOf(element, dataset, parts) {
  /** @param {string} name @param {Iterable<string>} values */
  const each = (name, values) => [...values].map((value) => ({[name]: value}));
  switch (element) {
    case 'recognition-map':
      return [{}, ...each('layer', LAYERS.filter((layer) => layer !== 'recognition'))];
    case 'engagement-timeline':
      return [{}, ...each('kind', EVENT_KINDS)];
    case 'claim-check':
      return [{}, ...each('claim', parts.claims.map(({id}) => id))];
    case 'isolation-figures':
      return [{}, {figures: 'all'}];
    case 'state-profile':
      return [{}, ...each('state', placesIn(dataset))];
    default:
      return [{}];
  }
}
