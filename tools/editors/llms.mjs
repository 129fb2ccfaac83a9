// llms.txt: what a language model needs to put an element into a page without guessing, made from the manifest.

/** @typedef {import('../manifest/elements.mjs').Element} Element */
/** @typedef {import('../manifest/elements.mjs').Attribute} Attribute */

/** @param {string} text */
const line = (text) => text.replaceAll(/\s*\n\s*/g, ' ').trim();

/** @param {Attribute} attribute */
function valueText({type, values, several, default: fallback}) {
  if (type?.text === 'boolean') return ' (switch)';
  if (!values) return '';
  const known = values.filter((each) => !each.startsWith('-')).map((each) => `\`${each}\``);
  const more = type?.text === 'string' ? [several ? 'one or more, parted by spaces' : 'or another'] : [];
  const meant = fallback ? [`default \`${fallback}\``] : [];
  return ` (${[known.join(' '), ...more, ...meant].join('; ')})`;
}

/** @param {Attribute} attribute @param {readonly Attribute[]} [before] attributes that were told of already, whose values need not be listed again */
function attributeLine(attribute, before = []) {
  const {name, values = [], description = ''} = attribute;
  const same = values.length > 3 && before.find((each) => each.values?.join() === values.join());
  return `- \`${name}\`${same ? ` (as \`${same.name}\`)` : valueText(attribute)}: ${line(description)}`;
}

/** @param {readonly {name: string}[]} list */
const names = (list) => list.map(({name}) => `\`${name}\``).join(' ');

/** Whether all elements that answer have the attribute with the same words. @param {readonly Element[]} elements */
const sharedBy = (elements) => (/** @type {Attribute} */ attribute) =>
  attribute.name !== 'view' &&
  elements.every(({attributes}) =>
    attributes.some(
      ({name, description}) => name === attribute.name && description === attribute.description,
    ),
  );

/** @param {Element} element @param {(attribute: Attribute) => boolean} isShared @param {ReadonlySet<string>} everywhere names of parts that all have */
function elementText(element, isShared, everywhere) {
  const {tag, summary, description, attributes, methods, events, parts} = element;
  const own = attributes.filter((each) => !isShared(each));
  return [
    `## <${tag}>\n`,
    `${line(summary)} ${line(description)}\n`,
    ...own.map((each, at) => attributeLine(each, own.slice(0, at))),
    ...(events.length > 0 ? [`- Events: ${names(events)}`] : []),
    ...(methods.length > 0 ? [`- Methods: ${methods.map(({name}) => `\`${name}()\``).join(' ')}`] : []),
    ...(parts.some(({name}) => !everywhere.has(name))
      ? [`- Parts of its own: ${names(parts.filter(({name}) => !everywhere.has(name)))}`]
      : []),
    '',
  ].join('\n');
}

/**
 * @param {readonly Element[]} elements
 * @param {{name: string, version: string, day: string}} pack
 */
export function llmsText(elements, {name, version, day}) {
  const answering = elements.filter(({tag}) => !/^(recognition-context|embed-builder)$/.test(tag));
  const isShared = sharedBy(answering);
  const shared = (answering[0]?.attributes ?? []).filter(isShared);
  /** @type {Map<string, Element['events'][number]>} */
  const events = new Map(elements.flatMap((each) => each.events.map((event) => [event.name, event])));
  const everywhere = new Set(
    (answering[0]?.parts ?? [])
      .map(({name: part}) => part)
      .filter((part) => answering.every(({parts}) => parts.some((each) => each.name === part))),
  );
  return `# ${name} ${version}

> Custom elements that show, with evidence, how far the Taliban administration is recognised and engaged with. English, Dari and Pashto. Data of ${day}.

- An element shows its answer from data inside the package: it asks no server, needs no key and no settings. Every statement in it has its source and its day.
- Facts are read from an element or from the dataset (\`${name}/data/recognition-elements.json\`), never written from memory into a page: a status changes, and "unknown" and "contested" are values.
- Names are neutral: "the Taliban administration" is what it is called without \`authority-label\`; nothing here recognises anybody.
- Licences: code MIT; facts and their words CC BY 4.0, cited as "recognition-elements, data as of ${day}, CC BY 4.0".

## Put one into a page

With a bundler (\`npm install ${name}\`; types for \`/react\`, \`/preact\`, \`/solid\`, \`/vue\`, \`/svelte\`: \`import '${name}/react'\` once). On a server an import does nothing:

\`\`\`js
import '${name}/define/recognition-map.js'; // one element; '${name}' defines all of them
\`\`\`

\`\`\`html
<recognition-map lang="prs" layer="missions" as-of="2025-07-04"><a href="…">…</a></recognition-map>
\`\`\`

Without one, a script from \`dist/embed/\` on the page's own server, one for each element and language:

\`\`\`html
<script src="/embed/recognition-map.prs.js"></script>
<recognition-map lang="prs"><a href="…">…</a></recognition-map>
\`\`\`

What stands between the tags is shown where no script runs: best is the light HTML of the element, with its tables and sources. \`dist/light/<tag>.<lang>.html\` has it ready; in Node for any attributes:

\`\`\`js
import {lightHTML} from '${name}/light-html.js';
const attributes = {lang: 'prs', layer: 'missions'};
const figure = await lightHTML({element: 'recognition-map', attributes}, '/recognition-elements/'); // where dist/ is served
\`\`\`

Several elements with one day and one selection stand inside \`<recognition-context>\`. Data of one's own: \`src\`, the property \`facts\`, or a child \`<script type="application/json">\`.

## What all have

${shared.map((each) => attributeLine(each)).join('\n')}
- Parts, for \`::part()\`: ${[...everywhere].map((part) => `\`${part}\``).join(' ')}
- Custom properties: ${[...new Set(elements.flatMap(({cssProperties}) => cssProperties.map((each) => each.name)))].map((each) => `\`${each}\``).join(' ')}

Events bubble and cross shadow roots:

${[...events.values()].map((event) => `- \`${event.name}\` (\`${event.type?.text}\`)`).join('\n')}

\`RecognitionSelectEvent\` has \`state\` and \`mission\`, \`RecognitionErrorEvent\` has \`reason\` and \`faults\`.

${elements.map((each) => elementText(each, isShared, everywhere)).join('\n')}
## More

- \`custom-elements.json\`: all of this as a manifest. \`data/\`: the dataset as JSON and CSV, with JSON Schema. \`embed-manifest.json\`: everything that can be pasted. \`METHODOLOGY.md\`: how a status is derived. \`integrations/reference.md\`: attributes, events, colours; \`integrations/pages.md\`: policies, integrity, weight; \`integrations/own-data.md\`: data of one's own.
`;
}
