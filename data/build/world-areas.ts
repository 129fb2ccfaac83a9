// From the base map to keyed areas on the map's grid. Neighbours share each border as one arc, so it is thinned and
// rounded once for both: no gaps, no overlaps.

import {mergeArcs} from 'topojson-client';
import {topology} from 'topojson-server';
import {planarTriangleArea, presimplify} from 'topojson-simplify';
import type {MultiPolygon, Polygon, Topology} from 'topojson-specification';
import {fromCentre, height, place} from '../../src/geo/projection.js';

export type Point = readonly [x: number, y: number];
/** Without the closing point. */
export type Ring = readonly Point[];

/** An area of the base map, or a piece cut from one: polygons of rings in degrees, closed. */
export interface Feature {
  readonly key: string;
  readonly polygons: readonly (readonly Ring[])[];
}

export interface Detail {
  /** Bends that span a smaller triangle than this are straightened; in square grid units. */
  readonly bend: number;
  /** Islands and areas smaller than this keep finer bends, by the root of their size; in square grid units. */
  readonly small: number;
  /** Islands smaller than this are left out, unless they are the largest of their area; in square grid units. */
  readonly island: number;
  /** Areas that readers look at closely: by key, what part of that bend their outlines keep. */
  readonly close: Readonly<Record<string, number>>;
  /** Areas whose small islands and enclaves all stay. */
  readonly whole: readonly string[];
}

/** One area: its rings on the grid as drawn, and its largest ring. */
export interface Area {
  readonly rings: readonly Ring[];
  /** Area of the largest ring before thinning, in square grid units. */
  readonly size: number;
  /** Centroid of the largest ring before thinning, rounded to the grid. */
  readonly centre: Point;
}

/** Twice the signed area of a ring: above zero when clockwise on the screen (y down). */
export const doubleArea = (ring: Ring) =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);

/** The polygon's centre of mass: P. Bourke, "Calculating the area and centroid of a polygon" (1988). */
function centroid(ring: Ring): Point {
  let [sumX, sumY] = [0, 0];
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    const cross = x * nextY - nextX * y;
    sumX += (x + nextX) * cross;
    sumY += (y + nextY) * cross;
  });
  const six = 3 * doubleArea(ring);
  return [Math.round(sumX / six), Math.round(sumY / six)];
}

const largest = (rings: readonly Ring[]) =>
  rings.reduce((a, b) => (Math.abs(doubleArea(b)) > Math.abs(doubleArea(a)) ? b : a));

/** A ring in grid units. Its points may pass the map's edge together, so that no island is torn apart. */
function onGrid(ring: Ring): Point[] {
  const middle = fromCentre(ring[0]![0]);
  return ring.map(([longitude, latitude]) => {
    const east = fromCentre(longitude);
    return place(east - middle > 180 ? east - 360 : east - middle < -180 ? east + 360 : east, latitude);
  });
}

/** Neither a mere point, as the base map has the Vatican, nor below the lower edge, as the South Sandwich Islands are. */
const visible = (ring: Ring) => doubleArea(ring) !== 0 && ring.some(([, y]) => y < height);

/** The shared arcs with each point's weight in its third place, and the arcs of each key. */
function share(features: readonly Feature[]): {
  arcs: Weighted[][];
  geometries: Map<string, Shape[]>;
  topology: Topology;
} {
  const collection = {
    type: 'FeatureCollection' as const,
    features: features.map(({key, polygons}) => ({
      type: 'Feature' as const,
      id: key,
      properties: {},
      geometry: {
        type: 'MultiPolygon' as const,
        coordinates: polygons
          .map((rings) => rings.map(onGrid))
          .filter(([outline]) => visible(outline!)) as unknown as number[][][][],
      },
    })),
  };
  // A fine grid only, 1/500 of a unit: it makes the two sides of the 180° meridian meet.
  const shared = topology({world: collection}, 1e6);
  const weighted = presimplify(shared as never, planarTriangleArea as never) as unknown as Topology;
  const geometries = new Map<string, Shape[]>();
  for (const shape of (weighted.objects.world as unknown as {geometries: (Shape & {id: string})[]})
    .geometries) {
    geometries.set(shape.id, [...(geometries.get(shape.id) ?? []), shape]);
  }
  return {arcs: weighted.arcs as unknown as Weighted[][], geometries, topology: weighted};
}

type Weighted = readonly [x: number, y: number, weight: number];
type Shape = Polygon | MultiPolygon;

/** An arc's points of enough weight, rounded; an arc that is a ring keeps at least a triangle. */
function thin(arc: readonly Weighted[], bend: number): Point[] {
  const first = arc[0]!;
  const last = arc.at(-1)!;
  let least = bend;
  if (first[0] === last[0] && first[1] === last[1]) {
    const third =
      arc
        .slice(1, -1)
        .map((point) => point[2])
        .sort((a, b) => b - a)[1] ?? 0;
    least = Math.min(bend, third);
  }
  return arc.filter((point) => point[2] >= least).map(([x, y]) => [Math.round(x), Math.round(y)]);
}

/** An arc without points that rounding made equal to their neighbours, or put on the line between them. */
function straighten(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    for (;;) {
      const last = kept.at(-1);
      const before = kept.at(-2);
      const repeats = last && last[0] === point[0] && last[1] === point[1];
      const between =
        last &&
        before &&
        (last[0] - before[0]) * (point[1] - last[1]) === (last[1] - before[1]) * (point[0] - last[0]);
      if (!repeats && !between) break;
      kept.pop();
    }
    kept.push(point);
  }
  return kept;
}

/** The points of an arc by its TopoJSON number: negative means backwards. */
const directed = <T>(arcs: readonly (readonly T[])[], index: number) =>
  index < 0 ? [...arcs[~index]!].reverse() : arcs[index]!;

/** Arcs end to end as one ring, beginning where an arc begins, so that a shared border stays in one piece. */
function join(arcs: readonly (readonly Point[])[], indices: readonly number[]): Point[] {
  return indices.flatMap((index) => directed(arcs, index).slice(0, -1));
}

const arcOf = (index: number) => (index < 0 ? ~index : index);

/** Every key's area. Features with the same key become one, without the borders between them. */
export function drawAreas(features: readonly Feature[], detail: Detail): Map<string, Area> {
  const shared = share(features);
  const exact = shared.arcs.map((arc) => arc.map(([x, y]): Point => [x, y]));
  const merged = [...shared.geometries].flatMap(([key, shapes]) => {
    const rings = mergeArcs(shared.topology, shapes as never).arcs.flat();
    if (!rings.length) return [];
    const outlines = rings.map((indices) => join(exact, indices));
    const main = largest(outlines);
    return {key, rings, outlines, main, size: Math.abs(doubleArea(main)) / 2};
  });

  const uses = shared.arcs.map(() => 0);
  const bends = shared.arcs.map(() => detail.bend);
  for (const {key, rings, outlines} of merged) {
    rings.forEach((indices, i) => {
      const small = Math.sqrt(Math.abs(doubleArea(outlines[i]!)) / 2 / detail.small);
      const finer = detail.whole.includes(key) ? 0 : detail.bend * (detail.close[key] ?? small);
      for (const arc of indices.map(arcOf)) {
        uses[arc]! += 1;
        bends[arc] = Math.min(bends[arc]!, finer);
      }
    });
  }
  const thinned = shared.arcs.map((arc, i) => straighten(thin(arc, bends[i]!)));
  const onCoast = (index: number) => uses[arcOf(index)] === 1;

  return new Map(
    merged.map(({key, rings, outlines, main, size}) => {
      const keeps = (indices: readonly number[], outline: Ring) =>
        outline === main ||
        detail.whole.includes(key) ||
        Math.abs(doubleArea(outline)) / 2 >= detail.island ||
        !indices.every(onCoast);
      const drawn = rings
        .filter((indices, i) => keeps(indices, outlines[i]!))
        .map((indices) => join(thinned, coastLast(indices, onCoast)))
        .filter((ring) => ring.length > 2 && doubleArea(ring) !== 0);
      return [key, {rings: drawn, size, centre: centroid(main)}];
    }),
  );
}

/** A ring's last step is not written, `z` draws it: better that of a coast than that of a border, which is there twice. */
function coastLast(indices: readonly number[], onCoast: (index: number) => boolean): readonly number[] {
  const coast = indices.findIndex(onCoast);
  return coast < 0 ? indices : [...indices.slice(coast + 1), ...indices.slice(0, coast + 1)];
}
