import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../run.mjs';

/** @typedef {import('./plugins.mjs').Manifest} Manifest */
/** @typedef {import('./plugins.mjs').Attribute} Attribute */
/** @typedef {import('./plugins.mjs').Member} Member */
/** @typedef {{name: string, description: string, type?: {text: string}}} Named */
/**
 * What the manifest says of one element. `properties` are those without an attribute of the same name; `lang` is among the attributes.
 * @typedef {{tag: string, className: string, module: string, summary: string, description: string, attributes: Attribute[], properties: Member[],
 *   methods: (Member & {return?: {type: {text: string}}})[], events: Named[], slots: Named[], parts: Named[], cssProperties: Named[]}} Element
 */

/** @returns {Manifest} */
export const readManifest = () => JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));

/** The elements of a manifest, by their tags. @param {Manifest} manifest @returns {Element[]} */
export const elementsIn = ({modules}) =>
  modules
    .flatMap(({path, declarations = []}) =>
      declarations.flatMap((/** @type {any} */ each) => (each.tagName ? [elementOf(path, each)] : [])),
    )
    .sort((one, other) => (one.tag < other.tag ? -1 : 1));

/** @param {string} module @param {any} declaration @returns {Element} */
function elementOf(module, {tagName, name, summary = '', description = '', ...rest}) {
  const {attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = []} = rest;
  /** @type {Member[]} */
  const own = members.filter((/** @type {Member} */ each) => !each.static);
  return {
    tag: tagName,
    className: name,
    module,
    summary,
    description,
    attributes,
    properties: own.filter((each) => each.kind === 'field' && each.attribute !== each.name),
    methods: own.filter(({kind}) => kind === 'method'),
    events,
    slots,
    parts: cssParts,
    cssProperties,
  };
}
