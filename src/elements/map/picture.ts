import {areas, points} from '../../geo/world.js';
import {bcp47, direction} from '../../i18n/lang.js';
import {rowsByPlace, type MapAnswer} from '../../model/recognition-map.js';
import type {Voice} from '../../render/voice.js';
import {placed, placeTone, type Mark} from './drawing.js';
import type {Picture} from './export.js';
import {mapLead} from './map-words.js';

/** What the element knows of its own look, besides the answer. */
export interface Look {
  readonly title: string;
  readonly note: string;
  /** The lands asked about, which take no class's colour. */
  readonly asked: readonly string[];
  readonly box: Picture['box'];
  /** The part's root and the samples of all tones, from which colours and font are read as they are now. */
  readonly root: Element;
  readonly samples: Element;
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
  for (const [place, rows] of rowsByPlace(answer))
    statuses.set(place, answer.layer === 'missions' ? 'plain' : (rows[0]?.standing.status ?? 'unknown'));
  for (const place of asked) statuses.set(place, 'subject');
  return statuses;
}

/** What a picture file shows: the same answer, in the colours and the language of the moment. */
export function mapPicture(
  voice: Voice,
  answer: MapAnswer,
  {title, note, asked, box, root, samples}: Look,
): Picture {
  const statuses = statusesOf(answer, asked);
  return {
    title,
    lead: mapLead(voice, answer),
    note,
    lang: bcp47(voice.lang),
    rightToLeft: direction(voice.lang) === 'rtl',
    font: getComputedStyle(root).fontFamily,
    box,
    legend: answer.counts.map(({status, count}) => ({
      status,
      label: `${voice.status(status)}: ${voice.number(count)}`,
    })),
    areas: areas(),
    points: points(),
    toneOf: (place) => placeTone(place, statuses.get(place)),
    marks: placed(marksOf(answer)),
    colour: (name) => {
      const style = getComputedStyle(samples.querySelector(`.${name}`) ?? root);
      return name === 'text' ? style.color : name.endsWith('ink') ? style.stroke : style.fill;
    },
  };
}
