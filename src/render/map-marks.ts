import {areas, cities, disputed, points} from '../geo/world.js';
import type {MapAnswer} from '../model/recognition-map.js';
import {toneOf, type Tone} from './signs.js';

/** A mission's mark. */
export interface Mark {
  readonly id: string;
  /** The state that its card belongs to. */
  readonly place: string;
  readonly city: string;
  /** Where that lies, in map units, if the map does not know it. */
  readonly at?: readonly [number, number];
  readonly status: string;
}

/** Marks with their place on the map; those of one city stand side by side, `aside` counting from 0. */
export function placed(marks: readonly Mark[]) {
  const seen = new Map<string, number>();
  return marks.flatMap((mark) => {
    const at = mark.at ?? cities().get(mark.city);
    if (!at) return [];
    const aside = seen.get(mark.city) ?? 0;
    seen.set(mark.city, aside + 1);
    return [{...mark, at, aside}];
  });
}

/** The tone of a place: that of its class, else of land in no state's colour, else plain. */
export function placeTone(place: string, status: string | undefined): Tone {
  return status ? toneOf(status) : disputed.has(place) ? 'disputed' : 'plain';
}

/** Marks of the missions of an answer; none where the layer colours areas. */
export function marksOf({layer, rows}: MapAnswer): Mark[] {
  if (layer !== 'missions') return [];
  return rows.map(({id, place, standing: {status}, mission}) => ({
    id,
    place,
    city: mission?.city ?? '',
    at: mission && 'at' in mission ? mission.at : undefined,
    status,
  }));
}

/** The class of each place that the layer colours: its first row's; for marks, every host is plain. The lands asked
 * about stand apart. */
export function statusesOf(answer: MapAnswer, asked: readonly string[]): ReadonlyMap<string, string> {
  const statuses = new Map<string, string>();
  for (const {place, standing} of [...answer.rows, ...answer.organisations].reverse())
    statuses.set(place, answer.layer === 'missions' ? 'plain' : standing.status);
  for (const place of asked) statuses.set(place, 'subject');
  return statuses;
}

/** What a picture of the map is drawn from; it comes from whoever has the map at hand, which is too large to carry twice. */
export interface MapGround {
  readonly areas: ReadonlyMap<string, string>;
  /** Dots, in map units. */
  readonly points: ReadonlyMap<string, readonly [number, number]>;
  readonly toneOf: (place: string) => Tone;
  readonly marks: readonly {
    readonly at: readonly [number, number];
    /** How many others stand at the same spot before it. */
    readonly aside: number;
    readonly status: string;
  }[];
}

/** @param asked the lands asked about, which take no class's colour */
export function mapGround(answer: MapAnswer, asked: readonly string[]): MapGround {
  const statuses = statusesOf(answer, asked);
  return {
    areas: areas(),
    points: points(),
    toneOf: (place) => placeTone(place, statuses.get(place)),
    marks: placed(marksOf(answer)),
  };
}
