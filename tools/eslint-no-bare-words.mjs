/**
 * A word of a language belongs in `msg()` or in a record, where it can be translated. This rule finds those that
 * a template shows as they stand: text between tags, and what attributes such as `aria-label` say. What an
 * element says by script (`setAttribute`, `element.title = …`) counts too. Inside `msg(…)` all is allowed.
 * With `{scripts: true}` it finds instead any Arabic-script letter in the file.
 */

const letter = /\p{L}/u;
const arabicLetter = /(?=\p{L})\p{Script=Arabic}/gu;

/** Attributes that are read out or shown, and the properties that reflect them, in lower case without hyphens. */
const spoken = new Set(
  `alt label placeholder title summary heading textcontent innertext
   arialabel ariadescription ariaroledescription ariavaluetext ariaplaceholder ariabraillelabel
   ariabrailleroledescription`.split(/\s+/),
);

/** @param {string} name An attribute or property, perhaps with Lit's leading dot. */
const isSpoken = (name) => spoken.has(name.replace(/^\.|-/g, '').toLowerCase());

/** Elements whose content is no text for readers. */
const silent = /^(style|script)$/i;

/** Character references such as `&nbsp;` are signs, not words. @param {string} text */
const hasWord = (text) => letter.test(text.replace(/&#?\w+;/g, ''));

/**
 * Reads a template as a browser would, one string after the other, and says which of the strings hold a bare word
 * and which of the expressions between them stand where text is shown or spoken.
 * @param {readonly string[]} strings
 */
function readTemplate(strings) {
  /** @type {'text' | 'tag' | 'value' | 'comment'} */
  let state = 'text';
  let element = '';
  let attribute = '';
  let quote = '';
  let text = '';
  const wordsIn = new Set();
  const shownAfter = new Set();

  strings.forEach((string, index) => {
    const flush = () => {
      const shown = state === 'value' ? isSpoken(attribute) : state === 'text' && !silent.test(element);
      if (shown && hasWord(text)) wordsIn.add(index);
      text = '';
    };
    for (let at = 0; at < string.length;) {
      const rest = string.slice(at);
      const [token] = (state === 'comment' && /^(?:-->|[^])/.exec(rest)) ||
        (state === 'text' && /^(?:<!--|<\/?[a-z][^\s/>]*|[^])/i.exec(rest)) ||
        (state === 'tag' && /^(?:[^\s=>/]+(?:\s*=\s*["']?)?|[^])/.exec(rest)) ||
        /^[^]/.exec(rest) || [''];
      at += token.length;
      if (state === 'comment') {
        if (token === '-->') state = 'text';
      } else if (state === 'text') {
        if (token.length > 1 && token.startsWith('<')) {
          flush();
          if (token !== '<!--') element = token.slice(1);
          state = token === '<!--' ? 'comment' : 'tag';
        } else text += token;
      } else if (state === 'tag') {
        if (token === '>') state = 'text';
        else if (token.includes('=')) {
          attribute = token.slice(0, token.indexOf('=')).trim();
          quote = /["']$/.exec(token)?.[0] ?? '';
          state = 'value';
        }
      } else if (quote ? token === quote : /[\s>]/.test(token)) {
        flush();
        state = token === '>' ? 'text' : 'tag';
      } else text += token;
    }
    flush();
    if (state === 'value' ? isSpoken(attribute) : state === 'text' && !silent.test(element)) {
      shownAfter.add(index);
    }
  });
  return {wordsIn, shownAfter};
}

/**
 * The string literals that an expression may turn out to be.
 * @param {any} node
 * @returns {any[]}
 */
function literalsOf(node) {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' && letter.test(node.value) ? [node] : [];
    case 'TemplateLiteral':
      return [
        ...node.quasis.filter((/** @type {any} */ quasi) => letter.test(quasi.value.cooked)),
        ...node.expressions.flatMap(literalsOf),
      ];
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].flatMap(literalsOf);
    case 'LogicalExpression':
    case 'BinaryExpression':
      return node.operator === '+' || node.type === 'LogicalExpression'
        ? [node.left, node.right].flatMap(literalsOf)
        : [];
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
      return literalsOf(node.expression);
    default:
      return [];
  }
}

/** @param {any} node */
function isInMessage(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (at.type === 'CallExpression' && at.callee.type === 'Identifier' && at.callee.name === 'msg')
      return true;
  }
  return false;
}

/** @param {import('eslint').Rule.RuleContext} context */
function checkTemplates(context) {
  /** @param {any} node */
  const report = (node) => context.report({node, messageId: 'word'});
  return {
    /** @param {any} node */
    TaggedTemplateExpression(node) {
      if (!['html', 'svg'].includes(node.tag.name) || isInMessage(node)) return;
      const {quasis, expressions} = node.quasi;
      const {wordsIn, shownAfter} = readTemplate(quasis.map((/** @type {any} */ {value}) => value.cooked));
      wordsIn.forEach((index) => report(quasis[index]));
      expressions.forEach((/** @type {any} */ expression, /** @type {number} */ index) => {
        if (shownAfter.has(index)) literalsOf(expression).forEach(report);
      });
    },
    /** @param {any} node */
    CallExpression(node) {
      const [name, value] = node.arguments;
      if (node.callee.property?.name !== 'setAttribute' || !value || name.type !== 'Literal') return;
      if (isSpoken(String(name.value))) literalsOf(value).forEach(report);
    },
    /** @param {any} node */
    AssignmentExpression(node) {
      const {left, right} = node;
      if (left.type === 'MemberExpression' && !left.computed && isSpoken(left.property.name)) {
        literalsOf(right).forEach(report);
      }
    },
  };
}

/** @param {import('eslint').Rule.RuleContext} context */
function checkScripts(context) {
  const {sourceCode} = context;
  return {
    Program() {
      for (const {index} of sourceCode.text.matchAll(arabicLetter)) {
        context.report({loc: sourceCode.getLocFromIndex(index), messageId: 'script'});
        return;
      }
    },
  };
}

/** @type {import('eslint').Rule.RuleModule} */
export const noBareWords = {
  meta: {
    type: 'problem',
    schema: [{type: 'object', properties: {scripts: {type: 'boolean'}}, additionalProperties: false}],
    messages: {
      word: 'A word of a language outside msg().',
      script: 'A letter of Arabic script: a word of a language outside msg() and the records.',
    },
  },
  create: (context) => (context.options[0]?.scripts ? checkScripts(context) : checkTemplates(context)),
};
