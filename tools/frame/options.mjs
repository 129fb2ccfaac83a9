// Which options have an address of their own, so that they can be pasted as a bare address; see `addressPage`.
import {LAYERS} from '../../src/model/recognition-map.js';
import {placesOnRecord} from '../../src/model/state-profile.js';

/** @typedef {{attribute: 'layer' | 'state' | 'claim', values: readonly string[]}} Carried */

/**
 * One option an element: that which makes another answer of it. All others have too many values, or change less.
 * @param {string} tag
 * @param {import('../../src/model/dataset.js').Dataset} dataset
 * @param {import('../../src/model/parts.js').Parts} parts
 * @returns {Carried | undefined}
 */
export function carriedOption(tag, dataset, parts) {
  switch (tag) {
    case 'recognition-map':
      return {attribute: 'layer', values: LAYERS.filter((layer) => layer !== 'recognition')};
    case 'state-profile':
      return {attribute: 'state', values: placesOnRecord(dataset, parts)};
    case 'claim-check':
      return {attribute: 'claim', values: parts.claims.map(({id}) => id)};
    default:
      return undefined;
  }
}
