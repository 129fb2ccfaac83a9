import {langOf} from '../i18n/lang.js';
import {loadParts} from '../model/bundled-parts.js';
import {bundledDataset} from '../model/dataset.js';
import {answerCSV} from '../render/answer-csv.js';
import {answerJSON} from '../render/answer-json.js';
import {answerText} from '../render/answer-text.js';
import type {Material} from '../render/configuration/configuration.js';
import {tell, type Told} from '../render/configuration/tell.js';
import {toldHTML} from '../render/light-figure.js';
import type {Sheet} from '../render/sheets/sheet.js';
import {BASE} from './base.js';
import {cardOf} from './card.js';
import {measureIn, paperSVG} from './paper.js';
import {pictureSheet} from './picture.js';
import {pngOf, WIDTHS} from './png.js';
import type {Request} from './request.js';
import {speechOf} from './speech.js';

let material: Promise<Material> | undefined;

/** The facts that come with the package. */
export async function loadMaterial(): Promise<Material> {
  material ??= loadParts().then((parts) => ({dataset: bundledDataset(), parts}));
  return material;
}

/** What a request is answered with, and what of it cannot be answered. */
export interface Prepared {
  readonly request: Request;
  readonly told: Told;
  readonly material: Material;
  /** The sentence that names the map's boundary view. */
  readonly worldview: string;
  readonly faults: readonly string[];
}

/** Asks what a request asks; nothing has been made of it yet. */
export async function prepare(request: Request): Promise<Prepared> {
  const {configuration, table} = request;
  const facts = await loadMaterial();
  const speech = await speechOf(langOf(configuration.attributes['lang']));
  const told = tell(configuration, facts, speech);
  const ids = told.answer.tables.map(({id}) => id);
  const faults =
    table === undefined || ids.includes(table)
      ? []
      : [`table "${table}": not known. Allowed: ${ids.join(', ')}.`];
  return {request, told, material: facts, worldview: speech.language.worldview, faults};
}

/**
 * Makes what was asked for: a text, or the bytes of a PNG. The same request gives the same bytes.
 * @throws Error if a picture cannot be written or drawn
 */
export async function make(prepared: Prepared): Promise<string | Uint8Array> {
  const {request, told} = prepared;
  const {format, table, base = BASE, width = WIDTHS.usual} = request;
  const {voice, answer} = told;
  switch (format) {
    case 'html':
      return `${toldHTML(told, base).trimEnd()}\n`;
    case 'csv':
      return answerCSV(voice, answer, table) ?? '';
    case 'json':
      return answerJSON(voice, answer);
    case 'text':
      return answerText(voice, answer);
    case 'svg':
      return drawn(prepared);
    case 'png':
      return pngOf(drawn(prepared), width);
    default:
      return format satisfies never;
  }
}

/** The picture of an element, laid out. */
export function sheetOf({request, told, material: {dataset}, worldview}: Omit<Prepared, 'faults'>): Sheet {
  const {voice, answer, configuration, question, lead} = told;
  const {attributes} = configuration;
  return pictureSheet({
    voice,
    dataset,
    answer,
    attributes,
    title: attributes['heading'] || question,
    lead,
    worldview,
    measure: measureIn(voice.lang),
    brief: request.card,
  });
}

function drawn(prepared: Omit<Prepared, 'faults'>): string {
  const sheet = sheetOf(prepared);
  const svg = paperSVG(sheet, prepared.told.voice.lang);
  return prepared.request.card ? cardOf(svg, sheet.height, sheet.colours.ground) : svg;
}
