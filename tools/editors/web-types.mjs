// Hints for the editors of JetBrains, which find them by the field `web-types` of package.json.
import {about} from './html-data.mjs';

/** @typedef {import('../manifest/elements.mjs').Element} Element */
/** @typedef {import('../manifest/elements.mjs').Attribute} Attribute */

/** @param {Attribute} attribute */
function value({type, values, default: fallback}) {
  if (type?.text === 'boolean') return {kind: 'no-value', type: 'boolean', required: false};
  const listed = values?.map((each) => `'${each}'`).join(' | ');
  const open = type?.text === 'string';
  return {
    kind: 'plain',
    type: listed ? (open ? `${listed} | string` : listed) : 'string',
    required: true,
    ...(fallback && {default: fallback}),
  };
}

/** @param {Attribute} attribute */
const attributeType = (attribute) => ({
  name: attribute.name,
  description: about(attribute),
  required: false,
  value: value(attribute),
});

/** @param {readonly {name: string, description: string}[]} list */
const named = (list) => list.map(({name, description}) => ({name, description}));

/** @param {readonly Element[]} elements @param {{name: string, version: string}} pack */
export const webTypes = (elements, {name, version}) => ({
  $schema: 'https://json.schemastore.org/web-types',
  name,
  version,
  'description-markup': 'markdown',
  'js-types-syntax': 'typescript',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tag,
        description: `${element.summary}\n\n${element.description}`,
        attributes: element.attributes.map(attributeType),
        slots: named(element.slots),
        js: {
          properties: element.properties.map(({name: property, description = '', type}) => ({
            name: property,
            description,
            type: type?.text ?? 'unknown',
          })),
          events: element.events.map(({name: event, description, type}) => ({
            name: event,
            description,
            type: type?.text ?? 'Event',
          })),
        },
        css: {parts: named(element.parts), properties: named(element.cssProperties)},
      })),
    },
  },
});
