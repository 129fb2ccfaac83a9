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

/** Tones of the classes of a layer, in the order of the classes. */
const inOrder = (classes: readonly string[], tones: string) =>
  tones.split(' ').map((tone, index) => [classes[index], tone] as const);

type Tones = Readonly<Record<string, Tone>>;

// Marked, so that a script which asks for missions alone leaves the others out.
const MISSION_TONES = /* @__PURE__ */ Object.fromEntries(
  inOrder(CONTROLS, 'high mid former none refused contested unknown'),
) as Tones;
const TONES = /* @__PURE__ */ tonesOfAll();

/** Where layers share a class, the last one counts; they give it the same tone. */
function tonesOfAll(): Tones {
  return {
    ...Object.fromEntries(inOrder(POSITIONS, 'full high mid low faint none refused')),
    ...MISSION_TONES,
    ...Object.fromEntries(inOrder(PRESENCES, 'high mid low faint none refused')),
    subject: 'subject',
    disputed: 'disputed',
    plain: 'plain',
  } as Tones;
}

/** The tone of a class of missions. */
export function missionTone(status: string): Tone {
  return MISSION_TONES[status] ?? 'unknown';
}

/** The tone of a class of whichever layer. */
export function toneOf(status: string): Tone {
  return TONES[status] ?? 'unknown';
}
