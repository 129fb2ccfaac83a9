import {Document, isMap, isScalar, isSeq, parseDocument, visit} from 'yaml';

/** Days and fingerprints: without quotes YAML could read one as a number. */
const QUOTED = /^(\d{4}(-\d\d){0,2}|[0-9a-f]{8})$/;

/** A value as YAML, in the form of the records. */
export function toYaml(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && typeof node.value === 'string' && QUOTED.test(node.value))
        node.type = 'QUOTE_SINGLE';
    },
  });
  return document.toString({lineWidth: 120});
}

/**
 * A file's text with one more item at the end of the list under `key`. Whatever else stands in the file stays as it
 * is, to the letter, so that a change of fact shows as what it is.
 */
export function appendItem(text: string, key: string, item: unknown): string {
  const document = parseDocument(text);
  if (!isMap(document.contents)) throw new Error('not a record');
  const block = (indent: number) => toYaml([item]).replace(/^(?=.)/gm, ' '.repeat(indent));
  const end = text.endsWith('\n') ? text : `${text}\n`;
  const list: unknown = document.get(key, true);
  if (!isSeq(list)) {
    const entry = document.contents.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
    if (entry) throw new Error(`"${key}" is not a list`);
    return `${end}${key}:\n${block(2)}`;
  }
  const [from = 0, to = 0] = list.range ?? [];
  if (list.items.length === 0)
    return `${text.slice(0, from).trimEnd()}\n${block(2)}${text.slice(to).trimStart()}`;
  const indent = from - (text.lastIndexOf('\n', from) + 1);
  // The list's range may end behind the line of its last item; what follows begins on a line of its own.
  const at = text.slice(0, to).trimEnd().length;
  const line = text.indexOf('\n', at);
  return line === -1
    ? `${end}${block(indent)}`
    : `${text.slice(0, line + 1)}${block(indent)}${text.slice(line + 1)}`;
}
