import {CONTROLS, POSITIONS, PRESENCES} from './classes.js';

/**
 * What each class looks like on a map beside its colour, so that colour is never the only sign. A tone is a colour (a
 * custom property `--recognition-<tone>`) with a fixed pattern; classes of different layers that mean alike share one.
 */
export type Tone =
  | 'full'
  | 'high'
  | 'mid'
  | 'low'
  | 'faint'
  | 'none'
  | 'refused'
  | 'contested'
  | 'former'
  | 'unknown'
  | 'disputed'
  | 'subject'
  | 'plain';

type Tones = Readonly<Record<string, Tone>>;

/** Tones of the classes of a layer, in the order of the classes. */
const inOrder = (classes: readonly string[], tones: string): Tones =>
  Object.fromEntries(tones.split(' ').map((tone, index) => [classes[index], tone] as const)) as Tones;

// Marked, so that a script which asks for positions or missions alone leaves the others out.
const POSITION_TONES = /* @__PURE__ */ inOrder(
  [...POSITIONS, 'contested'],
  'full high mid low faint none refused contested',
);
const MISSION_TONES = /* @__PURE__ */ inOrder(CONTROLS, 'high mid former none refused contested unknown');
const TONES = /* @__PURE__ */ tonesOfAll();

/** Where layers share a class, the last one counts; they give it the same tone. */
function tonesOfAll(): Tones {
  return {
    ...POSITION_TONES,
    ...MISSION_TONES,
    ...inOrder(PRESENCES, 'high mid low faint none refused'),
    ...inOrder(['subject', 'disputed', 'plain'], 'subject disputed plain'),
  };
}

/** The tone of a position. */
export function positionTone(status: string): Tone {
  return POSITION_TONES[status] ?? 'unknown';
}

/** The tone of a class of missions. */
export function missionTone(status: string): Tone {
  return MISSION_TONES[status] ?? 'unknown';
}

/** The tone of a class of whichever layer. */
export function toneOf(status: string): Tone {
  return TONES[status] ?? 'unknown';
}
