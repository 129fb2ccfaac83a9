import {COLOURS, type Tone} from '../render/signs.js';
import {LINE_COLOURS} from '../render/trend/colours.js';

/** What the elements look like on light and on dark ground (see elements/base/style.ts). */
const BASE = {ground: ['ffffff', '14181c'], text: ['14202b', 'edf1f4'], ink: ['14202b', '0a0f14']} as const;

/** Tones so strong that the lines on them have the colour of the ground. */
const STRONG: readonly string[] = ['full', 'high', 'refused', 'contested'];

/** The colours of a picture on light or dark ground. */
export function paletteOf(theme: 'light' | 'dark') {
  const own = ([light, dark]: readonly [string, string]) => `#${theme === 'dark' ? dark : light}`;
  const colours = {ground: own(BASE.ground), text: own(BASE.text)};
  const ink = (tone: string) => (STRONG.includes(tone) ? colours.ground : own(BASE.ink));
  const colour = (name: Tone | `${Tone}-ink` | 'text' | 'ground'): string => {
    if (name === 'text' || name === 'ground') return colours[name];
    return name.endsWith('-ink') ? ink(name.slice(0, -4)) : own(COLOURS[name as Tone]);
  };
  /** The colour of a line in a chart, or of the rule on the day shown. */
  const lineColour = (name: string) =>
    name in LINE_COLOURS ? own(LINE_COLOURS[name as keyof typeof LINE_COLOURS]) : colours.text;
  return {colours, colour, lineColour};
}

export type Palette = ReturnType<typeof paletteOf>;
