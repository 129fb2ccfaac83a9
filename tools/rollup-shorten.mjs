// Two small Rollup plugins that take out of the bundles what only people need. Both work on the parsed code.

/** Replaces stretches of a text, given as `{start, end, text}` in any order. */
function replace(code, edits) {
  let out = code;
  for (const {start, end, text} of [...edits].sort((a, b) => b.start - a.start)) out = out.slice(0, start) + text + out.slice(end);
  return out;
}

/** All nodes of an ESTree, depth first. */
function* nodes(node) {
  if (!node || typeof node.type !== 'string') return;
  yield node;
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) for (const each of value) yield* nodes(each);
    else if (value && typeof value === 'object') yield* nodes(value);
  }
}

/** `msg('English', {id: 'x'})` → `msg('x')`: the bundles find all three languages' words in their tables. */
export function shortenMessages() {
  return {
    name: 'shorten-messages',
    transform(code, id) {
      if (!id.endsWith('.ts') || !code.includes('msg(')) return null;
      const edits = [];
      for (const {type, callee, arguments: args} of nodes(this.parse(code))) {
        const name = callee?.type === 'MemberExpression' ? callee.property.name : callee?.name;
        if (type !== 'CallExpression' || name !== 'msg' || args.length !== 2) continue;
        const key = args[1].properties?.find((property) => property.key.name === 'id')?.value;
        if (!key) this.error(`a call of msg() without an id in ${id}`);
        edits.push({start: args[0].start, end: args[1].end, text: JSON.stringify(key.value)});
      }
      return {code: replace(code, edits), map: null};
    },
  };
}

/** Line breaks and indents inside html`` and css`` become one space; no template of ours shows them. */
export function collapseTemplates() {
  return {
    name: 'collapse-templates',
    transform(code, id) {
      if (!id.endsWith('.ts') || !/\b(html|css|svg)`/.test(code)) return null;
      const edits = [];
      for (const {type, tag, quasi} of nodes(this.parse(code))) {
        if (type !== 'TaggedTemplateExpression' || !['html', 'css', 'svg'].includes(tag.name)) continue;
        for (const {start, end} of quasi.quasis) {
          const text = code.slice(start, end);
          const short = tag.name === 'css' ? shortenCSS(text) : text.replace(/>\s*\n\s*</g, '><').replace(/\s*\n\s*/g, ' ');
          edits.push({start, end, text: short});
        }
      }
      return {code: replace(code, edits), map: null};
    },
  };
}

/** White space around signs that need none; spaces inside values and selectors stay. */
function shortenCSS(text) {
  return text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: (?=[^{}]*[;}])/g, ':')
    .replace(/;}/g, '}');
}
