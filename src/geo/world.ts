// The generated map, unpacked when first asked for. The only door of this room to src/generated.

import {cities as packedCities, disputed as packedDisputed, world} from '../generated/world.js';
import type {Box, Point} from './anchor.js';

/** The grid's size; a unit is half a pixel of a map drawn 960 px wide. */
export const {width, height} = world;

/** The boundary view that the map draws, by its proper name. */
export const worldview: string = world.worldview;

/** Reads a packed list, when first asked: `key value|key value`. */
function unpack<Value>(packed: string, read: (text: string) => Value): () => ReadonlyMap<string, Value> {
  let map: Map<string, Value> | undefined;
  return () =>
    (map ??= new Map(
      packed.split('|').map((entry) => {
        const gap = entry.indexOf(' ');
        return [entry.slice(0, gap), read(entry.slice(gap + 1))];
      }),
    ));
}

const place = (text: string) => text.split(' ').map(Number) as unknown as Point;

/** SVG paths by key: ISO 3166-1 alpha-2, or the lower-case id of a disputed land. */
export const areas = unpack(world.areas, String);

/** Places of the dots that stand for what is drawn too small to hit, by the same keys. */
export const points = unpack(world.points, place);

/** Places of the cities that have missions, by the ids of their records. */
export const cities = unpack(packedCities, place);

/** Keys of the lands that are drawn in no state's colour: see data/topology/disputed.yaml. */
export const disputed: ReadonlySet<string> = new Set(packedDisputed.split(' '));

/** The ids of the views, `world` first. */
export const regions = Object.keys(world.regions);

/** A view's box in grid units, or nothing for an id that is none. */
export const region = (id: string): Box | undefined =>
  regions.includes(id) ? (world.regions as Record<string, Box>)[id] : undefined;
