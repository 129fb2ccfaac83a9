// Which elements show a text, for whoever translates it.
import {AREA_FACTS} from '../../data/build/areas.js';
import {ELEMENTS} from '../elements.mjs';
import {usedMessages} from '../used-messages.mjs';

const BUILDER = {tag: 'embed-builder', area: 'builder'};

/** Kinds of record that the map and the table of missions tell of, which are no area's. @type {Record<string, string[]>} */
const WITHOUT_AREA = {
  'recognition-map': [
    'countries',
    'organisations',
    'cities',
    'recognition',
    'missions',
    'missions-in-afghanistan',
  ],
  'embassy-status-table': ['countries', 'cities'],
};

/** The kinds of record whose words an element shows. @param {{tag: string, area?: string}} element @returns {string[]} */
function kindsOf({tag, area}) {
  const own = AREA_FACTS[/** @type {keyof typeof AREA_FACTS} */ (area)];
  const places = own && own.places !== 'none' ? ['countries', 'organisations'] : [];
  return [
    ...(WITHOUT_AREA[tag] ?? []),
    ...(own ? [...own.names, ...own.told, ...own.laterNames] : []),
    ...places,
  ];
}

/** @returns {import('../../data/build/review/pack.js').ElementsOf} */
export function elementsOf() {
  const all = [...ELEMENTS, BUILDER].map((element) => ({
    tag: element.tag,
    kinds: new Set(kindsOf(element)),
    messages: usedMessages(`src/elements/${element.tag}.ts`),
  }));
  return ({id, kind}) =>
    all
      .filter(({kinds, messages}) => (kind ? kinds.has(kind) : messages.has(id.replace(/^locales\//, ''))))
      .map(({tag}) => tag);
}
