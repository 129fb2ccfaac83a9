import {extname} from 'node:path';
import {KNOWN, LANGS} from '../i18n/lang.js';
import {ELEMENTS, type ElementName} from '../model/answers/answer.js';
import type {Configuration, Material} from '../render/configuration/configuration.js';
import {soundOf} from '../render/configuration/sound.js';
import {WIDTHS} from './png.js';

export const FORMATS = ['html', 'svg', 'png', 'csv', 'json', 'text'] as const;
export type Format = (typeof FORMATS)[number];

/** What is to be made of an element. */
export interface Request {
  readonly configuration: Configuration;
  readonly format: Format;
  /** Where to write it; without it, it is printed. */
  readonly out?: string;
  /** Of a PNG, in px. */
  readonly width?: number;
  /** Whether a picture has the shape that messengers show of a page. */
  readonly card?: boolean;
  /** The id of the table of a CSV; else the first. */
  readonly table?: string;
  /** Where the published files stand, to which HTML links. */
  readonly base?: string;
}

/** What is asked for and yet to be read, in texts; attributes apart. */
export interface Asked {
  readonly element: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly format?: string;
  readonly out?: string;
  readonly width?: string;
  readonly card?: boolean;
  readonly table?: string;
  readonly base?: string;
}

/** Options that are not attributes of an element. */
export const OPTIONS = ['format', 'out', 'width', 'card', 'table', 'base', 'file', 'help'];

/** The file's name says the form where nobody did: `map.svg`. */
function formatOf({format, out}: Asked): string {
  if (format !== undefined) return format;
  const extension = extname(out ?? '')
    .slice(1)
    .toLowerCase();
  return {txt: 'text', htm: 'html', '': 'svg'}[extension] ?? extension;
}

/**
 * Reads a request, and says all that is wrong with it.
 * @returns the request, or the faults
 */
export function readRequest(asked: Asked, material: Material): Request | readonly string[] {
  const faults: string[] = [];
  const {element, attributes, out, width, card, table, base} = asked;
  const isElement = (ELEMENTS as readonly string[]).includes(element);
  if (!isElement) faults.push(`element "${element}": not known. Allowed: ${ELEMENTS.join(', ')}.`);
  const format = formatOf(asked) as Format;
  if (!FORMATS.includes(format))
    faults.push(
      asked.format === undefined
        ? `out "${out}": its ending says no form. End it in .html, .svg, .png, .csv, .json or .txt, or say the format.`
        : `format "${format}": not known. Allowed: ${FORMATS.join(', ')}.`,
    );
  const {lang = 'en', src} = attributes;
  if (!KNOWN.test(lang)) faults.push(`lang "${lang}": not known. Allowed: ${LANGS.join(', ')}.`);
  if (src)
    faults.push('src: pictures and tables are made of the facts that come with the package. Leave it out.');
  const pixels = width === undefined ? undefined : Number(width);
  if (pixels !== undefined) {
    const {least, most} = WIDTHS;
    if (!Number.isInteger(pixels) || pixels < least || pixels > most)
      faults.push(`width "${width}": a whole number of pixels from ${least} to ${most}.`);
    if (format !== 'png') faults.push('width: only a PNG has pixels. Leave it out, or take the format png.');
  }
  if (card && format !== 'png' && format !== 'svg')
    faults.push('card: only a picture has a shape. Leave it out, or take the format svg or png.');
  if (table !== undefined && format !== 'csv')
    faults.push('table: only a CSV has one table alone. Leave it out, or take the format csv.');
  if (base !== undefined && !/^https?:\/\/.*\/$/.test(base))
    faults.push(`base "${base}": an address that begins with https: or http: and ends with a slash.`);
  const configuration = {element: element as ElementName, attributes: {...attributes, lang}};
  if (isElement) faults.push(...soundOf(configuration, material).faults);
  if (faults.length > 0) return faults;
  return {configuration, format, out, width: pixels, card, table, base};
}
