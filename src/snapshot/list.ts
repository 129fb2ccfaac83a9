import {readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import type {Material} from '../render/configuration/configuration.js';
import {readRequest, type Request} from './request.js';

/** A request with where it stands, for what is to be told of it. */
export interface Listed {
  readonly place: string;
  readonly request: Request;
}

const KEYS = ['element', 'attributes', 'format', 'out', 'width', 'card', 'table', 'base'];
const isText = (value: unknown): value is string => typeof value === 'string';
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Attributes as texts; one that is only there or not may be written as `true`. */
function attributesOf(given: unknown, faults: string[]): Record<string, string> {
  if (given === undefined) return {};
  if (!isObject(given)) {
    faults.push('attributes: an object, such as {"lang": "prs", "as-of": "2024-01-01"}.');
    return {};
  }
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      if (isText(value)) return [[name, value]];
      if (value === true) return [[name, '']];
      if (value === false) return [];
      if (typeof value === 'number') return [[name, String(value)]];
      faults.push(`attributes, ${name}: a text, in quotes.`);
      return [];
    }),
  );
}

function readEntry(given: unknown, folder: string, material: Material): Request | readonly string[] {
  if (!isObject(given))
    return [
      'an object with element, attributes, format and out, such as {"element": "recognition-map", "out": "map.svg"}.',
    ];
  const faults: string[] = Object.keys(given)
    .filter((key) => !KEYS.includes(key))
    .map(
      (key) =>
        `"${key}": not known. Allowed: ${KEYS.join(', ')}; attributes of the element stand in attributes.`,
    );
  const {element, format, out, width, card, table, base} = given;
  for (const [name, value] of Object.entries({format, out, table, base}))
    if (value !== undefined && !isText(value)) faults.push(`${name}: a text, in quotes.`);
  if (card !== undefined && typeof card !== 'boolean') faults.push('card: true or false.');
  if (!isText(out) || out === '') faults.push('out: the name of the file to write is missing.');
  const request = readRequest(
    {
      element: isText(element) ? element : '',
      attributes: attributesOf(given['attributes'], faults),
      format: isText(format) ? format : undefined,
      out: isText(out) ? resolve(folder, out) : 'missing.svg',
      width: width === undefined ? undefined : isText(width) || typeof width === 'number' ? `${width}` : '',
      card: card === true,
      table: isText(table) ? table : undefined,
      base: isText(base) ? base : undefined,
    },
    material,
  );
  if (!('configuration' in request)) return [...faults, ...request];
  return faults.length > 0 ? faults : request;
}

/**
 * Reads a list of requests. Files that it names without a whole path stand beside the list.
 * @returns the requests, and all that is wrong, each with its place
 */
export function readList(
  file: string,
  material: Material,
): {
  readonly listed: readonly Listed[];
  readonly faults: readonly string[];
} {
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return {listed: [], faults: [`${file}: cannot be read as JSON: ${(error as Error).message}`]};
  }
  if (!Array.isArray(given) || given.length === 0)
    return {
      listed: [],
      faults: [`${file}: a list, in square brackets, of at least one object with element and out.`],
    };
  const listed: Listed[] = [];
  const faults: string[] = [];
  const outs = new Map<string, number>();
  given.forEach((each: unknown, index) => {
    const named = isObject(each) && isText(each['element']) ? ` (${each['element']})` : '';
    const place = `${file}, entry ${index + 1}${named}`;
    const request = readEntry(each, dirname(file), material);
    if (!('configuration' in request)) {
      faults.push(...request.map((fault) => `${place}: ${fault}`));
      return;
    }
    const before = outs.get(request.out!);
    if (before !== undefined) faults.push(`${place}: out: entry ${before} writes the same file.`);
    outs.set(request.out!, index + 1);
    listed.push({place, request});
  });
  return {listed, faults};
}
