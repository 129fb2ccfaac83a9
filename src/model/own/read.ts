import {faultsOf} from '../schema/faults.js';
import {isSound} from '../schema/sound.js';
import {boundFaults, BOUNDS} from './bounds.js';
import {Faults} from './faults.js';
import {fileSchema, KINDS, OWN_SCHEMAS, type FileHead, type OwnFile, type Reading} from './file.js';
import type {Known} from './known.js';
import {ruleFaults} from './rules.js';
import {readTable} from './table.js';

const single = (says: string, mend: string): Reading => ({faults: [{path: '/', says, mend}]});

/**
 * Reads someone's own dataset: JSON, or a table of positions or missions as CSV. What it gives is safe to ask and to
 * show: of known shape and size, every id that is named is there, links lead to web addresses. Texts are plain text.
 *
 * @param text untrusted: it may hold anything
 * @param known what it may name without bringing it
 */
export function readDataset(text: string, known: Known): Reading {
  if (text.length > BOUNDS.text)
    return single(`is longer than ${BOUNDS.text} characters`, 'leave out what is not needed');
  return /^[\s\ufeff]*[[{]/.test(text.slice(0, 1000)) ? readJSON(text, known) : readTable(text, known);
}

function readJSON(text: string, known: Known): Reading {
  const {entries, depth} = sizeOf(text);
  if (depth > BOUNDS.depth)
    return single(`lies deeper than ${BOUNDS.depth} levels`, 'compare with the form of a record');
  // To make an object of a megabyte of keys takes longer than to count them.
  if (entries > BOUNDS.keys && text.trimStart().startsWith('{'))
    return single(`has ${entries} keys`, `keep to ${BOUNDS.keys}`);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (reason) {
    return single(`is no JSON: ${String(reason).slice(0, 200)}`, 'check it with a JSON validator');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return single('must be an object', 'write {"title": …, "recognition": […], …}');
  const given = value as Readonly<Record<string, unknown>>;
  const bounds = new Faults();
  bounds.add(boundFaults(given));
  if (bounds.any) return {faults: bounds.list()};
  const faults = new Faults();
  faults.add(faultsOf(fileSchema, given));
  for (const kind of KINDS) {
    const list = given[kind];
    if (!Array.isArray(list)) continue;
    for (const [index, record] of list.entries()) {
      if (faults.full) {
        faults.skip(list.length - index);
        break;
      }
      if (!isSound(OWN_SCHEMAS[kind], record))
        faults.add(faultsOf(OWN_SCHEMAS[kind], record), `/${kind}/${index}`);
    }
  }
  if (faults.any) return {faults: faults.list()};
  const file = fileOf(given);
  ruleFaults(file, known, faults);
  return faults.any ? {faults: faults.list()} : {file};
}

const [QUOTE, COMMA, BRACKET, BACKSLASH, BRACE] = [34, 44, 91, 92, 123];

/** How deep objects and lists lie in one another, and how many entries the outermost has, before anything is made of them. */
function sizeOf(text: string): {readonly depth: number; readonly entries: number} {
  let depth = 0;
  let deepest = 0;
  let entries = 1;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case BACKSLASH:
        at++;
        break;
      case QUOTE:
        quoted = !quoted;
        break;
      case COMMA:
        if (depth === 1 && !quoted) entries++;
        break;
      case BRACE:
      case BRACKET:
        if (!quoted && ++depth > deepest) deepest = depth;
        break;
      case BRACE + 2:
      case BRACKET + 2:
        if (!quoted) depth--;
    }
  }
  return {depth: deepest, entries};
}

/** A value of the right shape, as a file. */
function fileOf(given: Readonly<Record<string, unknown>>): OwnFile {
  const {overlay, title, licence, start, day, authority} = given as FileHead;
  const records = Object.fromEntries(KINDS.map((kind) => [kind, given[kind] ?? []]));
  return {overlay, title, licence, start, day, authority, records: records as OwnFile['records']};
}
