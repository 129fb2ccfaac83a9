/** What React 19 is told. */

/** A value of JSX: as a string where one holds it as it is, else as an expression. */
const value = (text: string) => (/["&\\\n{}]/.test(text) ? `{${JSON.stringify(text)}}` : `"${text}"`);

const jsx = (name: string, text: string) => (text === '' ? name : `${name}=${value(text)}`);

/** A component with one element in it; what it tells is heard as it is called. */
export function reactCode(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  inside: readonly string[] = [],
): string {
  const own = Object.entries(attributes).map(([name, text]) => jsx(name, text));
  const heard = inside.length > 0 ? [] : ['onrecognition-ready={() => console.log("shown")}'];
  const component = tag.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [
    "import type {} from 'recognition-elements/react'; // the types of the tags, once in a project",
    ...[tag, ...inside].map((each) => `import 'recognition-elements/define/${each}.js';`),
    '',
    `export function ${component}() {`,
    '  return (',
    `    <${tag}`,
    ...[...own, ...heard].map((line) => `      ${line}`),
    ...(inside.length > 0
      ? ['    >', ...inside.map((each) => `      <${each}></${each}>`), `    </${tag}>`]
      : ['    />']),
    '  );',
    '}',
  ].join('\n');
}
