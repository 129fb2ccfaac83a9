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

// Where layers share a class, the last one counts; they give it the same tone.
const TONES = Object.fromEntries([
  ...inOrder(POSITIONS, 'full high mid low faint none refused'),
  ...inOrder(CONTROLS, 'high mid former none refused contested unknown'),
  ...inOrder(PRESENCES, 'high mid low faint none refused'),
  ...['subject', 'disputed', 'plain'].map((own) => [own, own]),
]) as Readonly<Record<string, Tone>>;

export function toneOf(status: string): Tone {
  return TONES[status] ?? 'unknown';
}
