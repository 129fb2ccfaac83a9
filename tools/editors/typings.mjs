// Types of the tags for frameworks, made from the manifest: dist/frameworks/.

/** @typedef {import('../manifest/elements.mjs').Element} Element */
/** @typedef {import('../manifest/elements.mjs').Attribute} Attribute */

const WRITTEN = '// Written by tools/editors.mjs from custom-elements.json.';

/** @param {string} text @param {string} indent */
const comment = (text, indent) =>
  `${indent}/** ${text
    .replaceAll('*/', '*\\/')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim()} */\n`;

/** @param {string} name */
const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

/** @param {Attribute} attribute */
function typeOf({type, values}) {
  if (type?.text !== 'string' || !values) return type?.text ?? 'string';
  return `Open<${values.map((each) => `'${each}'`).join(' | ')}>`;
}

/** @param {readonly {name: string, description?: string, type: string}[]} members */
const members = (members) =>
  members
    .map(
      ({name, description = '', type}) =>
        `${comment(description, '  ')}  ${key(name)}?: ${type} | undefined;`,
    )
    .join('\n');

/** @param {string} name @param {string} about @param {readonly {name: string, description?: string, type: string}[]} list */
const declared = (name, about, list) =>
  `${comment(about, '')}export interface ${name} {\n${members(list)}\n}`;

/** @param {Element} element */
function interfaces({tag, className, attributes, properties, events}) {
  const own = attributes.filter(({name}) => name !== 'lang');
  const byField = new Map(own.map((each) => [each.fieldName, each]));
  return [
    declared(
      `${className}Attributes`,
      `Attributes of \`<${tag}>\`.`,
      own.map((each) => ({...each, type: typeOf(each)})),
    ),
    declared(
      `${className}Properties`,
      `Properties of \`<${tag}>\` that are not called as an attribute is.`,
      properties.map((each) => {
        const attribute = byField.get(each.name);
        return {...each, type: attribute ? typeOf(attribute) : (each.type?.text ?? 'unknown')};
      }),
    ),
    `${comment(`Events of \`<${tag}>\`.`, '')}export interface ${className}Events {
${events.map(({name, description, type}) => `${comment(description, '  ')}  ${key(name)}: ${type?.text};`).join('\n')}
}`,
  ].join('\n\n');
}

/** What all frameworks have in common: each tag with its class, attributes, properties and events. @param {readonly Element[]} elements */
export const elementTypes = (elements) => `${WRITTEN}
import type {RecognitionErrorEvent, RecognitionReadyEvent, RecognitionSelectEvent} from '../types/elements/base/events.js';
${elements.map(({tag, className}) => `import type {${className}} from '../types/elements/${tag}.js';`).join('\n')}

/** One of the values known here, or another text. */
export type Open<Known extends string> = Known | (string & {});

${elements.map(interfaces).join('\n\n')}

/** The elements by their tags. */
export interface RecognitionElements {
${elements
  .map(
    ({tag, className, summary}) => `${comment(summary, '  ')}  '${tag}': {
    element: ${className};
    attributes: ${className}Attributes;
    properties: ${className}Properties;
    events: ${className}Events;
  };`,
  )
  .join('\n')}
}

export type Tag = keyof RecognitionElements;
export type ElementOf<T extends Tag> = RecognitionElements[T]['element'];
export type AttributesOf<T extends Tag> = RecognitionElements[T]['attributes'];
export type PropertiesOf<T extends Tag> = RecognitionElements[T]['properties'];

/** An event that was heard at the element itself. */
export type Heard<E, T extends Tag> = E & {readonly currentTarget: ElementOf<T>};
/** What hears an event of an element, by the event's name. */
export type Handlers<T extends Tag> = {
  [E in keyof RecognitionElements[T]['events']]: (event: Heard<RecognitionElements[T]['events'][E], T>) => void;
};

/**
 * Attributes for frameworks that write \`false\` into an attribute that is not called as a property is: there a switch can
 * only be on, and is turned off as a property.
 */
export type Switched<Attributes, Properties> = {
  [A in keyof Attributes]: A extends keyof Properties
    ? Attributes[A]
    : A extends \`\${string}-\${string}\`
      ? Exclude<Attributes[A], false>
      : Attributes[A];
};

/** Some framework's own attributes of any tag, with ours in the place of those of the same name. */
export type Over<Base, Own> = Omit<Base, keyof Own> & Own;
`;
