// The map of the page: the base map's areas by our keys, projected, thinned, packed. See data/topology/README.md.

import {fromCentre, height, place, project, width} from '../../src/geo/projection.js';
import {drawAreas, type Detail, type Feature, type Point, type Ring} from './world-areas.js';
import {writePaths} from './world-paths.js';
import type {Bounds, Disputed, LonLat, WorldInput} from './world-read.js';

export {readTopology} from './world-read.js';

export interface World {
  readonly width: number;
  readonly height: number;
  readonly areas: string;
  readonly points: string;
  readonly regions: Readonly<Record<string, readonly [x: number, y: number, width: number, height: number]>>;
  readonly worldview: string;
}

/** What the map leaves out: Antarctica, by the base map's code. */
const leftOut = 'ATA';

/** A dot is for what is drawn smaller than 3 × 3 px, a pixel being two units. */
const dotBelow = 36;

const keep = (part: number, keys: string) => Object.fromEntries(keys.split(' ').map((key) => [key, part]));

/** Chosen by looking and by measuring; the figures are in data/topology/README.md. */
export const detail: Detail = {
  bend: 12,
  small: 1600,
  island: 20,
  close: {
    // Afghanistan, its neighbours and the Gulf: where most readers look, and what the closer regions show.
    ...keep(0.15, 'AF PK IR TM UZ TJ KG AE QA BH OM KW SA IQ YE'),
    ...keep(0.2, 'GB IE FR ES PT IT NL BE DE DK NO SE FI EE LV LT PL GR TR UA BG HR'),
  },
  whole: ['PS'],
};

/**
 * The map as the page gets it.
 * @throws Error listing every area without a known key, every disputed row that does not lie where it says, and
 * every member or observer state with neither area nor point.
 */
export function compileWorld(input: WorldInput, chosen: Detail = detail): World {
  const {features, errors} = keyed(input);
  if (errors.length) throw new Error(errors.join('\n'));
  const areas = drawAreas(features, chosen);
  const states = input.countries.filter(({kind}) => kind === 'member' || kind === 'observer');
  const points = new Map<string, Point>();
  for (const {id, kind} of input.countries) {
    const area = areas.get(id);
    const given = input.points[id];
    const point = given ? project(given) : area?.centre;
    if (point && kind !== 'territory' && (!area || area.size < dotBelow)) points.set(id, point);
  }
  const missing = states.filter(({id}) => !areas.get(id)?.rings.length && !points.has(id));
  if (missing.length) {
    const list = missing.map(({id}) => id).join(', ');
    throw new Error(`Neither area nor point: ${list}. Give a place in data/topology/points.yaml.`);
  }
  const drawn = [...areas]
    .filter(([, {rings}]) => rings.length)
    .map(([key, {rings}]) => [key, rings] as const);
  return {
    width,
    height,
    areas: [...writePaths(new Map(drawn))].map(([key, path]) => `${key} ${path}`).join('|'),
    points: [...points]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, [x, y]]) => `${key} ${x} ${y}`)
      .join('|'),
    regions: {
      world: [0, 0, width, height],
      ...Object.fromEntries(Object.entries(input.regions).map(([name, bounds]) => [name, box(bounds)])),
    },
    worldview: input.worldview,
  };
}

/** The text of src/generated/world.ts. */
export function renderWorldModule(world: World): string {
  const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;
  const regions = Object.entries(world.regions).map(
    ([name, bounds]) => `    ${quoted(name)}: [${bounds.join(', ')}],`,
  );
  return [
    '// Written by data/build; never edit by hand.',
    'export const world = {',
    `  width: ${world.width},`,
    `  height: ${world.height},`,
    `  areas: ${quoted(world.areas)},`,
    `  points: ${quoted(world.points)},`,
    '  regions: {',
    ...regions,
    '  },',
    `  worldview: ${quoted(world.worldview)},`,
    '} as const;',
    '',
  ].join('\n');
}

/** The base map's features under the keys they are drawn with, cut where the table says. */
function keyed({atlas, codes, countries, disputed}: WorldInput): {features: Feature[]; errors: string[]} {
  const errors: string[] = [];
  const countryOf = new Map(countries.map((country) => [country.id, country]));
  const rowOf = new Map(disputed.map((row) => [row.id, row]));

  const drawnWith = (code: string): string | undefined => {
    const row = rowOf.get(code);
    if (row) return row.drawnAs === 'neutral' ? code : row.drawnAs;
    const country = countryOf.get(code);
    return country?.kind === 'territory' ? country.partOf : country?.id;
  };

  const features = atlas.flatMap(({key: code, polygons}): Feature[] => {
    if (code === leftOut) return [];
    const ours = codes[code];
    if (!ours) {
      errors.push(`${code}: the base map has this area, data/topology/codes.yaml does not. Add it there.`);
      return [];
    }
    const key = drawnWith(ours);
    if (!key) {
      errors.push(
        `${code} (${ours}): in neither data/countries nor data/topology/disputed.yaml, or a territory without partOf.`,
      );
      return [];
    }
    return [{key, polygons}];
  });

  for (const row of disputed) {
    if (row.cut) {
      const from = features.findIndex(
        ({key, polygons}) => key === row.cut!.from && polygons.some((rings) => inside(row.at, rings)),
      );
      if (from < 0)
        errors.push(
          `${row.id}: its place ${row.at.join(', ')} is not in ${row.cut.from}, from which it is to be cut.`,
        );
      else features.splice(from, 1, ...cut(features[from]!, row));
    }
    const key = row.drawnAs === 'neutral' ? row.id : row.drawnAs;
    const holder = features.find(({polygons}) => polygons.some((rings) => inside(row.at, rings)))?.key;
    if (holder !== key) {
      errors.push(
        `${row.id}: drawn as ${key} by data/topology/disputed.yaml, but the map has ${holder ?? 'no area'} at ${row.at.join(', ')}.`,
      );
    }
  }
  return {features, errors};
}

/** Even-odd rule over all rings of a polygon. W. R. Franklin, "PNPOLY" (1970). */
function inside([x, y]: LonLat, rings: readonly Ring[]): boolean {
  let within = false;
  for (const ring of rings) {
    ring.forEach(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length]!;
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) within = !within;
    });
  }
  return within;
}

/**
 * The feature without the land on the row's side of its line, and that land by itself. The line's ends move to the
 * nearest points of the outline, so that the neighbours' borders stay as they are.
 */
function cut(feature: Feature, {id, at, cut}: Disputed): [rest: Feature, piece: Feature] {
  const index = feature.polygons.findIndex((rings) => inside(at, rings));
  const [outline, ...holes] = feature.polygons[index]!;
  const open = outline!.slice(0, -1);
  const nearest = ([x, y]: LonLat) =>
    open.reduce(
      (best, point, i) =>
        Math.hypot(point[0] - x, point[1] - y) < Math.hypot(open[best]![0] - x, open[best]![1] - y)
          ? i
          : best,
      0,
    );
  const start = nearest(cut!.line[0]!);
  const end = nearest(cut!.line.at(-1)!);
  const along = (from: number, to: number) =>
    from <= to ? open.slice(from, to + 1) : [...open.slice(from), ...open.slice(0, to + 1)];
  const inner = cut!.line.slice(1, -1);
  const one: Ring = [...along(end, start), ...inner, open[end]!];
  const other: Ring = [...along(start, end), ...[...inner].reverse(), open[start]!];
  const [piece, rest] = inside(at, [one]) ? [one, other] : [other, one];
  return [
    {...feature, polygons: feature.polygons.map((rings, i) => (i === index ? [rest, ...holes] : rings))},
    {key: id, polygons: [[piece]]},
  ];
}

/** Shape of a view: width by height. */
const flattest = 2.4;
const tallest = 1;

/** A view in grid units: the bounds' outline projected, widened where it would be too flat or too tall. */
function box({west, south, east, north}: Bounds): [x: number, y: number, width: number, height: number] {
  const start = fromCentre(west);
  const span = (((east - west) % 360) + 360) % 360;
  const outline = [0, 0.25, 0.5, 0.75, 1].flatMap((part) =>
    [south, Math.min(Math.max(0, south), north), north].map((latitude) =>
      place(start + span * part, latitude),
    ),
  );
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  let [x, y] = [Math.min(...xs), Math.min(...ys)];
  let [wide, high] = [Math.max(...xs) - x, Math.max(...ys) - y];
  const more = {wide: Math.max(wide, high * tallest), high: Math.max(high, wide / flattest)};
  [x, y] = [x - (more.wide - wide) / 2, y - (more.high - high) / 2];
  [wide, high] = [more.wide, more.high];
  return [Math.round(x), Math.round(y), Math.round(wide), Math.round(high)];
}
