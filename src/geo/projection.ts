// The map's projection, at build time only: the page gets integers and needs none of this.
//
// Equal Earth (Šavrič, Patterson, Jenny 2018): equal-area, so that no state looks weightier than it is. Turned
// by 11.5° so that the edge runs along 168.5° W, between Chukotka and Alaska, where it cuts no mainland.
//
// Grid: half a pixel of a map drawn 960 px wide. The land, without Antarctica, spans the full width; the top
// lies just above Greenland, the bottom just below Cape Horn.

import {geoEqualEarthRaw} from 'd3-geo';

export const width = 1920;
export const height = 862;

/** Longitude in the middle of the map, in degrees. */
export const centre = 11.5;

const unitsPerRadian = 365;
const origin = [942, 480] as const;
const radians = Math.PI / 180;

/** Longitude as degrees east of the map's middle, −180 to 180. */
export const fromCentre = (longitude: number) => ((((longitude - centre + 180) % 360) + 360) % 360) - 180;

/**
 * A place in grid units, not rounded. `east` is in degrees from the map's middle and may exceed ±180, so that an
 * island on the edge stays in one piece.
 */
export function place(east: number, latitude: number): [x: number, y: number] {
  const [x, y] = geoEqualEarthRaw(east * radians, latitude * radians);
  return [origin[0] + unitsPerRadian * x, origin[1] - unitsPerRadian * y];
}

/** Longitude and latitude, in degrees, as the nearest point of the grid: x to the right, y down. */
export function project([longitude, latitude]: readonly [number, number]): [x: number, y: number] {
  const [x, y] = place(fromCentre(longitude), latitude);
  return [Math.round(x), Math.round(y)];
}
