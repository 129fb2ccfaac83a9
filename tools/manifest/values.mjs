// What the attributes of each element can say, for the manifest, from the rules that commands check attributes with.
import {loadParts} from '../../src/model/bundled-parts.js';
import {bundledDataset} from '../../src/model/dataset.js';
import {ELEMENTS} from '../../src/model/answers/answer.js';
import {COMMON, rulesOf} from '../../src/render/configuration/rules.js';
import {ownOptions, sharedOptions} from '../../src/elements/builder/options.js';

/**
 * `values`: those there are, where they can be listed. `open`: what else may stand there is not known here, since they are
 * records, which data of one's own have others of, or may be words of one's own. `several`: it takes more than one, parted by
 * spaces. `fallback`: what the element does without the attribute.
 * @typedef {{values: readonly string[], open: boolean, several: boolean, fallback?: string}} Values
 */

/** @typedef {import('../../src/model/answers/answer.js').ElementName} ElementName */

/** These name records, or places of which there are records. */
const RECORDS = /^(state|mission|event|claim|record|claimant|actor|chip|obstacle|figure|year)$/;
/** More than so many are no help in an editor's list. */
const MANY = 60;
const LANGS = {values: ['en', 'prs', 'ps'], open: true, several: false};
/** What the builder does not offer. @type {Readonly<Record<string, string>>} */
const FALLBACKS = {'embassy-status-table sort': 'host'};

/** @param {string} name */
const isElement = (name) => /** @type {readonly string[]} */ (ELEMENTS).includes(name);

const material = {dataset: bundledDataset(), parts: await loadParts()};

/** The values of an attribute of any tag; nothing where it is a day, an address or a text. @param {string} tag @param {string} attribute @returns {Values | undefined} */
export function valuesOf(tag, attribute) {
  if (attribute === 'lang') return LANGS;
  const own = isElement(tag) ? ownOptions(/** @type {ElementName} */ (tag)) : [];
  const option = [...own, ...sharedOptions()].find((each) => each.attribute === attribute);
  if (option?.kind === 'one-or-own')
    return {values: option.values, open: true, several: false, fallback: option.values[0]};

  const rules = isElement(tag) ? rulesOf(/** @type {ElementName} */ (tag)) : COMMON;
  const rule = rules[attribute];
  const values = rule?.values?.(material);
  if (!rule || !values || values.length > MANY) return undefined;
  const fallback = (option?.kind === 'one' && option.values[0]) || FALLBACKS[`${tag} ${attribute}`];
  // A column can be named upside down as well.
  const all = attribute === 'sort' ? values.flatMap((each) => [each, `-${each}`]) : values;
  const known = [...all].filter(Boolean);
  if (!RECORDS.test(attribute) && !rule.several) {
    return {values: known, open: false, several: false, ...(fallback && {fallback})};
  }
  return {values: known.sort(), open: true, several: Boolean(rule.several)};
}
