import {isMap, isScalar, parseDocument, type Pair} from 'yaml';
import {toYaml} from '../commands/yaml.js';
import type {Lang} from '../languages.js';
import {fingerprint} from '../walk.js';
import {reviewed, reviewNote} from './text.js';

/** Who accepts a translation, and on which day. */
export interface Review {
  readonly by: string;
  readonly on: string;
}

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A text of XLIFF without one of its elements, the line with it. */
const without = (unit: string, pattern: string) => unit.replace(RegExp(`\\n?[ \\t]*${pattern}`), '');

/**
 * The text of an XLIFF file with one unit translated. Whatever else is in the file stays as it is, to the letter.
 * @param review without it the translation counts as not reviewed
 */
export function editUnit(
  xliff: string,
  id: string,
  english: string,
  translation: string,
  review?: Review,
): string {
  const open = `<trans-unit id="${id.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  const from = xliff.indexOf(open);
  const to = xliff.indexOf('</trans-unit>', from);
  if (from < 0 || to < 0) throw new Error(`${id}: no such unit`);
  let unit = xliff.slice(from, to).trimEnd();
  unit = without(unit, '<target[^>]*>[\\s\\S]*?</target>|\\n?[ \\t]*<target[^>]*/>');
  unit = without(unit, '<note from="source"[^>]*>[\\s\\S]*?</note>');
  unit = without(unit, '<note from="review"[^>]*>[\\s\\S]*?</note>');
  const note = review && reviewNote(review.by, review.on, reviewed(english, translation));
  const added = [
    `<target>${xml(translation)}</target>`,
    `<note from="source">${xml(english)}</note>`,
    ...(note ? [`<note from="review">${xml(note)}</note>`] : []),
  ];
  const end = '</source>';
  const at = unit.indexOf(end) + end.length;
  const lines = added.map((line) => `\n  ${line}`).join('');
  return `${xliff.slice(0, from)}${unit.slice(0, at)}${lines}${unit.slice(at)}\n${xliff.slice(to)}`;
}

const isCalled = (name: string) => (pair: Pair) => isScalar(pair.key) && pair.key.value === name;

/** Where a pair begins and ends in the text, from its key to the end of its last line. */
function rangeOf(text: string, pair: Pair): [number, number] {
  const {range: key} = pair.key as {range: [number, number, number]};
  const {range: value} = pair.value as {range: [number, number, number]};
  const end = text.slice(key[0], value[1]).trimEnd().length + key[0];
  return [key[0], end];
}

/**
 * The text of a record with one of its texts translated; the rest stays as it is, to the letter.
 * @param path of the words in it, `/statements/0/note`
 */
export function editRecord(
  text: string,
  path: string,
  lang: Lang,
  translation: string,
  review?: Review,
): string {
  const keys = path.split('/').slice(1);
  const words: unknown = parseDocument(text).getIn(
    keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
    true,
  );
  if (!isMap(words) || words.flow) throw new Error(`${path}: no words that can be edited here`);
  const pairs = words.items;
  const english = pairs.find(isCalled('en'));
  const last = pairs.at(-1);
  if (!english || !last) throw new Error(`${path}: no English`);
  const of = fingerprint(String((english.value as {value: unknown}).value));
  const value = {text: translation, of, reviewed: !!review, ...(review && {by: review.by, on: review.on})};
  const [start] = rangeOf(text, english);
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start) + 1));
  const block = toYaml({[lang]: value})
    .trimEnd()
    .replaceAll('\n', `\n${indent}`);
  const own = pairs.find(isCalled(lang));
  if (own) {
    const [from, to] = rangeOf(text, own);
    return text.slice(0, from) + block + text.slice(to);
  }
  const [, end] = rangeOf(text, last);
  return `${text.slice(0, end)}\n${indent}${block}${text.slice(end)}`;
}
