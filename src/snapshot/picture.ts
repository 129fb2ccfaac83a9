import {region} from '../geo/world.js';
import {dayNumber} from '../i18n/days.js';
import {isGregorian} from '../i18n/lang.js';
import {semicolon} from '../i18n/lists.js';
import {compareIn} from '../i18n/order.js';
import type {Answer, ElementName} from '../model/answers/answer.js';
import {missionTrend} from '../model/answers/mission-trend.js';
import {bundledLeverage} from '../model/bundled-leverage.js';
import {REGIONS, within} from '../model/bundled-regions.js';
import type {Dataset} from '../model/dataset.js';
import {ladderOn, movementBetween} from '../model/ladder.js';
import {leverageGrid, weightCounts, type GridOrder} from '../model/leverage-grid.js';
import {mapAnswer, type Layer} from '../model/recognition-map.js';
import {answerNotes} from '../render/answer-headings.js';
import type {AnswerVoice} from '../render/answer-voice.js';
import {cellWords} from '../render/answer-words.js';
import {regionLabel} from '../render/ladder-words.js';
import {leverageNote} from '../render/leverage-words.js';
import {ladderSheet, LADDER_TONES} from '../render/sheets/ladder.js';
import {mapGround} from '../render/map-marks.js';
import {leverageSheet} from '../render/sheets/leverage.js';
import {mapSheet} from '../render/sheets/map.js';
import {MARGIN, WIDTH, type Measure, type Sheet} from '../render/sheets/sheet.js';
import {tableSheet} from '../render/sheets/table.js';
import {tilesSheet} from '../render/sheets/tiles.js';
import {trendSheet} from '../render/sheets/trend.js';
import {yearStarts} from '../render/trend/axis.js';
import {countOn, lineLabel, linesOf, SERIES, type Series} from '../render/trend/lines.js';
import {salienceLabel} from '../render/weight-labels.js';
import {paletteOf} from './colours.js';
import {moreWords, sheetCounts, sheetTables, shownAnswer} from './tables.js';

/** What a picture is drawn from. */
export interface Scene {
  readonly voice: AnswerVoice;
  readonly dataset: Dataset;
  readonly answer: Answer;
  readonly attributes: Readonly<Record<string, string>>;
  readonly title: string;
  readonly lead: string;
  /** The sentence that names the map's boundary view. */
  readonly worldview: string;
  readonly measure: Measure;
  /** Whether fewer rows are shown than there is room for on a page. */
  readonly brief?: boolean;
}

/** What all sheets have. */
interface Frame extends Scene {
  readonly note: string;
  readonly shown: ReturnType<typeof shownAnswer>;
  readonly palette: ReturnType<typeof paletteOf>;
}

/** Figures that a picture has room for, and a card. */
const [TILES, FEW] = [12, 8];

/** A sheet, and what it shows in words: rows, or classes with their counts. */
interface Picture {
  readonly sheet: Sheet;
  readonly said: readonly string[];
}

/** The picture of an element as a sheet. */
export function pictureSheet(scene: Scene): Sheet {
  const {voice, answer, attributes, lead, brief = false} = scene;
  const shown = shownAnswer(voice, answer, {brief, oldest: attributes['order'] === 'oldest'});
  const palette = paletteOf(attributes['theme'] === 'dark' ? 'dark' : 'light');
  const note = answerNotes(voice, shown.answer).join(' ');
  const {sheet, said} = (PICTURES[answer.element] ?? table)({...scene, palette, shown, note});
  const summary = said.length > 0 ? `${lead} ${said.join(semicolon(voice.lang))}.` : lead;
  return {...sheet, words: {...sheet.words, summary}};
}

const counted = (voice: AnswerVoice, label: string, count: number) => `${label}: ${voice.number(count)}`;

function map({
  voice,
  dataset,
  answer,
  attributes,
  worldview,
  title,
  lead,
  note,
  palette,
  measure,
}: Frame): Picture {
  const own = mapAnswer(dataset, (answer.variant ?? 'recognition') as Layer, answer.day);
  const sheet = mapSheet(voice, own, {
    title,
    lead,
    note: `${note} ${worldview}`,
    ...mapGround(own, [dataset.subject, ...(dataset.territories ?? [])]),
    box: region(attributes['region'] || 'world') ?? [0, 0, 1, 1],
    colour: palette.colour,
    measure,
  });
  return {sheet, said: own.counts.map(({status, count}) => counted(voice, voice.status(status), count))};
}

function matrix({voice, attributes, title, lead, note, palette, measure}: Frame): Picture {
  const facts = bundledLeverage();
  const compare = compareIn(voice.lang);
  const grid = leverageGrid(facts, {
    order: (attributes['order'] || 'weight') as GridOrder,
    chip: attributes['chip'],
    actor: attributes['actor'],
    compare: (a, b) => compare(voice.name(a), voice.name(b)),
  });
  const {colour} = palette;
  const colours = {
    ...palette.colours,
    full: colour('full'),
    high: colour('high'),
    mid: colour('mid'),
    low: colour('low'),
  };
  const sheet = leverageSheet(voice, {
    title,
    lead,
    note: `${note} ${leverageNote(voice)}`,
    facts,
    grid,
    transposed: 'transpose' in attributes,
    colours,
    measure,
  });
  return {
    sheet,
    said: weightCounts(facts, grid).map(({salience, count}) =>
      counted(voice, salienceLabel(voice, salience), count),
    ),
  };
}

function ladder({voice, dataset, answer, attributes, title, lead, note, palette, measure}: Frame): Picture {
  const {day} = answer;
  const here = within(dataset, attributes['region'] ?? '');
  const compare = compareIn(voice.lang);
  const byName = <T extends {readonly place: string}>(those: readonly T[]) =>
    [...those].sort((a, b) => compare(voice.name(a.place), voice.name(b.place)));
  const ladders = (attributes['group'] === 'region' ? [...REGIONS, 'other'] : [''])
    .map((part) => ({
      region: part,
      label: part && regionLabel(voice, part),
      rungs: ladderOn(within(here, part), day)
        .filter(({rows}) => !part || rows.length > 0)
        .map((rung) => ({...rung, rows: byName(rung.rows)})),
    }))
    .filter(({rungs}) => rungs.length > 0)
    .sort((a, b) => compare(a.label, b.label));
  const since = attributes['from'];
  const {colour, colours} = palette;
  const sheet = ladderSheet(voice, {
    title,
    lead,
    note,
    ladders,
    moves: since && since < day ? movementBetween(here, since, day) : [],
    colours: {
      ...colours,
      tones: new Map(LADDER_TONES.map((tone) => [tone, [colour(tone), colour(`${tone}-ink`)] as const])),
    },
    measure,
  });
  return {
    sheet,
    said: ladders.flatMap(({label, rungs}) =>
      rungs.map(({status, rows}) =>
        counted(voice, label ? `${label}, ${voice.status(status)}` : voice.status(status), rows.length),
      ),
    ),
  };
}

function trend({voice, dataset, answer, attributes, title, lead, note, palette, measure}: Frame): Picture {
  const {start, day: last} = dataset;
  const whole = missionTrend(dataset, last);
  const calendar = attributes['calendar'] || 'auto';
  const solar = isGregorian(voice.lang) ? calendar === 'solar-hijri' : calendar !== 'gregorian';
  const shown = answer.day < start ? start : answer.day > last ? last : answer.day;
  const chosen = attributes['series'] || 'both';
  const views = (chosen === 'both' ? SERIES : [chosen as Series]).map((series) => ({
    series,
    lines: linesOf(whole, series),
    width: WIDTH - 2 * MARGIN,
    em: 18,
    first: dayNumber(start),
    last: dayNumber(last),
    shown: dayNumber(shown),
    read: dayNumber(shown),
    day: voice.date(shown, 'long'),
    years: yearStarts(start, last, solar).map((each) => [dayNumber(each), voice.date(each)] as const),
    mirror: 'mirror' in attributes,
    labelled: true,
  }));
  const sheet = trendSheet(voice, {
    title,
    lead,
    note,
    views,
    colours: palette.colours,
    colour: palette.lineColour,
    measure,
  });
  return {
    sheet,
    said: views.flatMap(({lines}) =>
      lines.map((line) => counted(voice, lineLabel(voice, line.code), countOn(line, dayNumber(shown)))),
    ),
  };
}

function figures({voice, answer, brief, title, lead, note, palette, measure}: Frame): Picture {
  const {columns = [], rows = []} = answer.tables[0] ?? {};
  const most = brief ? FEW : TILES;
  const words = (at: number, cells: (typeof rows)[number]['cells']) => {
    const cell = cells[at];
    return cell ? cellWords(voice, cell) : '';
  };
  const [label, figure, day] = ['label', 'figure', 'date'].map((id) =>
    columns.findIndex((column) => column.id === id),
  ) as [number, number, number];
  const tiles = rows.slice(0, most).map(({cells}) => ({
    figure: words(figure, cells),
    label: words(label, cells),
    day: words(day, cells),
  }));
  const sheet = tilesSheet(voice, {
    title,
    lead,
    note,
    tiles,
    more: moreWords(voice, Math.max(0, rows.length - most)),
    colours: palette.colours,
    accent: palette.colour('high'),
    measure,
  });
  return {sheet, said: tiles.map((each) => `${each.label}: ${each.figure}, ${each.day}`)};
}

function table({voice, answer, shown, title, lead, note, palette, measure}: Frame): Picture {
  const tables = sheetTables(voice, shown.answer, shown.hidden);
  const sheet = tableSheet(voice, {
    title,
    lead,
    note,
    counts: sheetCounts(voice, answer),
    tables,
    beside: answer.element === 'legitimacy-balance',
    colours: palette.colours,
    colour: palette.colour,
    measure,
  });
  const said = tables.flatMap(({rows}) => rows.map((cells) => cells.map(({text}) => text).join(', ')));
  return {sheet, said};
}

const PICTURES: Partial<Readonly<Record<ElementName, (frame: Frame) => Picture>>> = {
  'recognition-map': map,
  'leverage-matrix': matrix,
  'engagement-ladder': ladder,
  'mission-trend': trend,
  'isolation-figures': figures,
};
