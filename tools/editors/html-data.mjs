// Hints for VS Code, and for all editors that read its "custom data": tags and attributes with their values, and custom properties.

/** @typedef {import('../manifest/elements.mjs').Element} Element */
/** @typedef {import('../manifest/elements.mjs').Attribute} Attribute */

/** @param {string} value */
const markdown = (value) => ({kind: 'markdown', value});

/** What is said of an attribute: its own words, and what it does when it is not there. @param {Attribute} attribute */
export const about = ({description = '', default: fallback, type}) =>
  fallback && type?.text !== 'boolean' ? `${description}\n\nDefault: \`${fallback}\`` : description;

/** @param {Attribute} attribute */
const attributeData = (attribute) => ({
  name: attribute.name,
  description: markdown(about(attribute)),
  // The name of a set without a value.
  ...(attribute.type?.text === 'boolean' && {valueSet: 'v'}),
  ...(attribute.values && {values: attribute.values.map((name) => ({name}))}),
});

/** @param {string} heading @param {readonly {name: string, description: string}[]} list */
const section = (heading, list) =>
  list.length > 0
    ? `\n\n**${heading}**\n\n${list.map(({name, description}) => `- \`${name || 'default'}\`: ${description}`).join('\n')}`
    : '';

/** `html.customData` of VS Code. @param {readonly Element[]} elements */
export const htmlData = (elements) => ({
  $schema:
    'https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json',
  version: 1.1,
  tags: elements.map(({tag, summary, description, attributes, slots, events, parts}) => ({
    name: tag,
    description: markdown(
      `${summary}\n\n${description}${section('Slots', slots)}${section('Events', events)}${section('Parts', parts)}`,
    ),
    attributes: attributes.map(attributeData),
  })),
});

/** `css.customData` of VS Code. @param {readonly Element[]} elements */
export function cssData(elements) {
  /** @type {Map<string, Map<string, string[]>>} */
  const properties = new Map();
  for (const {tag, cssProperties} of elements)
    for (const {name, description} of cssProperties) {
      const said = properties.get(name) ?? new Map();
      properties.set(name, said.set(description, [...(said.get(description) ?? []), tag]));
    }
  return {
    version: 1.1,
    properties: [...properties]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, said]) => ({
        name,
        description: markdown(
          [...said]
            .map(([text, tags]) => `${text} (${tags.map((tag) => `\`<${tag}>\``).join(', ')})`)
            .join('\n\n'),
        ),
      })),
  };
}
