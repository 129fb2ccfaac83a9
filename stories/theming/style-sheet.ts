import {inSchemes} from '../../src/themes/contrast.js';

type Values = Readonly<Record<string, string>>;

const declarations = (values: Values, indent: string) =>
  Object.entries(values)
    .map(([name, value]) => `${indent}${name}: ${value};\n`)
    .join('');

/** A style sheet of its own; browsers that do not know `light-dark()` have the light colours. */
function ownSheet(values: Values): string {
  const plain = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, inSchemes(value)[0]]),
  );
  const schemes = Object.fromEntries(Object.entries(values).filter(([name, value]) => plain[name] !== value));
  const later = Object.keys(schemes).length
    ? `\n@supports (color: light-dark(red, red)) {\n  :root {\n${declarations(schemes, '    ')}  }\n}\n`
    : '';
  return `:root {\n${declarations(plain, '  ')}}\n${later}`;
}

/**
 * The style sheet to copy: a theme with these values in the place of its own, or a rule with them alone. What the theme
 * says for paper stays.
 */
export function styleSheet(theme: string, changed: Values): string {
  if (!theme) return Object.keys(changed).length > 0 ? ownSheet(changed) : '';
  const [screen = '', ...print] = theme.split(/(?=@media print)/);
  const replaced = Object.entries(changed).reduce(
    (text, [name, value]) =>
      text.replaceAll(
        new RegExp(`(${name}:)\\s*([^;]+);`, 'g'),
        (_, head: string, before: string) =>
          `${head} ${before.includes('light-dark(') ? value : inSchemes(value)[0]};`,
      ),
    screen,
  );
  return [replaced, ...print].join('');
}

/** One scheme's colour changed in a value, the other's kept. */
export function changedIn(scheme: 'light' | 'dark', before: string, colour: string, isOne: boolean): string {
  if (isOne) return colour;
  const [light, dark] = inSchemes(before);
  const both = scheme === 'light' ? [colour, dark] : [light, colour];
  return both[0] === both[1] ? colour : `light-dark(${both.join(', ')})`;
}

/** A list of fonts as it may stand in a declaration: nothing in it can end that. */
export const fontList = (text: string): string =>
  text
    .replaceAll(/[{}<>;:@\\!()]|\/\*|\*\//g, '')
    .trim()
    .replaceAll(/\s+/g, ' ');
