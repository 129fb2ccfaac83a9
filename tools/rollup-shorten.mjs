// Two small Rollup plugins that take out of the bundles what only people need. Both work on the parsed code.
import {readdirSync, readFileSync} from 'node:fs';
import {ELEMENTS} from './elements.mjs';

/**
 * @typedef {{start: number, end: number, text: string}} Edit
 * @typedef {any} Node a node of an ESTree
 */

/** Replaces stretches of a text, given in any order. @param {string} code @param {Edit[]} edits */
function replace(code, edits) {
  let out = code;
  for (const {start, end, text} of [...edits].sort((a, b) => b.start - a.start))
    out = out.slice(0, start) + text + out.slice(end);
  return out;
}

/** All nodes of an ESTree, depth first. @param {Node} node @returns {Generator<Node>} */
function* nodes(node) {
  if (!node || typeof node.type !== 'string') return;
  yield node;
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) for (const each of value) yield* nodes(each);
    else if (value && typeof value === 'object') yield* nodes(value);
  }
}

/**
 * The ids of all messages, in the order by which the bundles number them: those that every element carries first, then
 * those of each area in the order of its elements, so that a further element makes nobody's numbers longer but its own.
 * @param {string} folder that of the generated modules
 */
export function messageIds(folder) {
  const areas = readdirSync(folder).flatMap((name) => /^words-(\w+)\.en\.ts$/.exec(name)?.[1] ?? []);
  const order = ELEMENTS.map(({area}) => area);
  const place = (/** @type {string} */ area) => (order.includes(area) ? order.indexOf(area) : Infinity);
  areas.sort((one, other) => Math.sign(place(one) - place(other)) || 0);
  return ['words', ...areas.map((area) => `words-${area}`)].flatMap((name) =>
    Object.keys(parseModule(readFileSync(`${folder}/${name}.en.ts`, 'utf8')).messages),
  );
}

/** The value that a generated module exports: it is written as JSON. @param {string} code */
export function parseModule(code) {
  return JSON.parse(code.slice(code.indexOf('{'), code.lastIndexOf('}') + 1));
}

/**
 * Messages by their number, as the calls in the bundles have them.
 * @param {string[]} ids
 * @param {Record<string, string>} messages
 */
export const byNumber = (ids, messages) =>
  Object.fromEntries(Object.entries(messages).map(([id, text]) => [ids.indexOf(id), text]));

/**
 * `msg('English', {id: 'x'})` becomes `msg(7)`, and the tables of words become lists in the same order: a reader's
 * phone needs neither the ids nor, in another language, the English.
 * @param {string[]} ids
 * @returns {import('rollup').Plugin}
 */
export function shortenMessages(ids) {
  return {
    name: 'shorten-messages',
    transform(code, id) {
      if (/generated\/words\.\w+\.ts$/.test(id)) {
        const words = parseModule(readFileSync(id, 'utf8'));
        const messages = Object.values(words.messages).join('\n');
        return {
          code: `export const words = {...${JSON.stringify({...words, messages: undefined})}, messages: ${JSON.stringify(messages)}.split('\\n')};`,
          map: null,
        };
      }
      if (/generated\/words-\w+\.\w+\.ts$/.test(id)) {
        // By number, as the calls have them; the words of the base come before.
        const {messages, names} = parseModule(readFileSync(id, 'utf8'));
        const words = {messages: byNumber(ids, messages), names};
        return {code: `export const words = ${JSON.stringify(words)};`, map: null};
      }
      if (!id.endsWith('.ts') || !code.includes('msg(')) return null;
      const edits = /** @type {Edit[]} */ ([]);
      for (const {type, callee, arguments: args} of nodes(this.parse(code))) {
        const name = callee?.type === 'MemberExpression' ? callee.property.name : callee?.name;
        if (type !== 'CallExpression' || name !== 'msg' || args.length !== 2) continue;
        const key = args[1].properties?.find((/** @type {Node} */ property) => property.key.name === 'id')
          ?.value.value;
        const number = ids.indexOf(key);
        if (number < 0)
          this.error(
            `msg() with the id "${key}", which locales/ does not have, in ${id}; run npm run locales`,
          );
        edits.push({start: args[0].start, end: args[1].end, text: String(number)});
      }
      return {code: replace(code, edits), map: null};
    },
  };
}

/**
 * Line breaks and indents inside html`` and css`` become one space; no template of ours shows them. In a file that ends in
 * `-rules.ts` every template is CSS.
 * @returns {import('rollup').Plugin}
 */
export function collapseTemplates() {
  return {
    name: 'collapse-templates',
    transform(code, id) {
      const isRules = id.endsWith('-rules.ts');
      if (!isRules && (!id.endsWith('.ts') || !/\b(html|css|svg)`/.test(code))) return null;
      const edits = /** @type {Edit[]} */ ([]);
      for (const {type, tag, quasi, quasis} of nodes(this.parse(code))) {
        const isTemplate = isRules
          ? type === 'TemplateLiteral'
          : type === 'TaggedTemplateExpression' && ['html', 'css', 'svg'].includes(tag.name);
        if (!isTemplate) continue;
        for (const {start, end} of quasis ?? quasi.quasis) {
          const text = code.slice(start, end);
          const short =
            isRules || tag.name === 'css'
              ? shortenCSS(text)
              : text.replace(/>\s*\n\s*</g, '><').replace(/\s*\n\s*/g, ' ');
          edits.push({start, end, text: short});
        }
      }
      return {code: replace(code, edits), map: null};
    },
  };
}

/** White space around signs that need none; spaces inside values and selectors stay. @param {string} text */
function shortenCSS(text) {
  return text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: (?=[^{}]*[;}])/g, ':')
    .replace(/;}/g, '}');
}
