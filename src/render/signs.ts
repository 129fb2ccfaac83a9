import type {Tone} from '../model/tones.js';

export {toneOf, type Tone} from '../model/tones.js';

/** A colour on light and on dark ground, as hexadecimal RGB. */
type Colour = readonly [light: string, dark: string];

/** Those that positions and missions have in common. */
const COMMON_COLOURS = {
  high: ['1b6e8c', '8edbf0'],
  mid: ['4fa0ad', '4fb0c6'],
  none: ['efe3c2', '5d5638'],
  refused: ['c8553d', 'e0735a'],
  contested: ['8a5aa8', 'b98ad6'],
  unknown: ['e3e5e8', '353b42'],
} as const satisfies Partial<Record<Tone, Colour>>;

/** The colours of the classes of missions. */
export const MISSION_COLOURS = {
  ...COMMON_COLOURS,
  former: ['d9902f', 'e8ab57'],
} as const satisfies Partial<Record<Tone, Colour>>;

/** The colours of the classes of positions. */
export const POSITION_COLOURS = {
  ...COMMON_COLOURS,
  full: ['06364f', 'd6f6ff'],
  low: ['8fc7c3', '2f8297'],
  faint: ['c9e4dc', '235867'],
} as const satisfies Partial<Record<Tone, Colour>>;

const {full, high, mid, low} = POSITION_COLOURS;
/** The colours of the weights of bargaining chips. */
export const WEIGHT_COLOURS = {full, high, mid, low} as const;

/** Those of all tones. */
export const COLOURS: Readonly<Record<Tone, Colour>> = {
  ...MISSION_COLOURS,
  ...POSITION_COLOURS,
  disputed: ['d5d7da', '444b53'],
  subject: ['3a3f45', 'f3f4f5'],
  plain: ['eceef0', '2a2f35'],
};

/** Colours of marks of missions whose tone is too pale for what is so small, on light and dark ground alike. */
export const MARK_COLOURS: Partial<Readonly<Record<Tone, string>>> = {unknown: '#7a8087', none: '#9c8640'};

/** Lines on a tile of 8 × 8 px for each class of positions; an empty pattern is a flat colour. */
export const POSITION_PATTERNS = {
  full: 'M4 1v6M1 4h6',
  high: 'M2 0v8M6 0v8',
  mid: 'M0 2h8M0 6h8',
  low: 'M1.5 2h1M5.5 6h1',
  faint: 'M3.5 4h1',
  none: 'M2 4a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  refused: 'M-1 9L9-1M-1 1L1-1M7 9L9 7',
  contested: 'M-1 9L9-1M-1 1L1-1M7 9L9 7M-1-1L9 9M7-1L9 1M-1 7L1 9',
  unknown: '',
} as const satisfies Partial<Record<Tone, string>>;

/** Those of all tones. */
export const PATTERNS: Readonly<Record<Tone, string>> = {
  ...POSITION_PATTERNS,
  former: 'M0 2l2 2 2-2 2 2 2-2',
  disputed: 'M-1-1L9 9M7-1L9 1M-1 7L1 9',
  subject: '',
  plain: '',
};

/** Marks of missions, one shape a class, drawn around 0 0 in px; holes by the even-odd rule. */
export const SHAPES: Readonly<Record<string, string>> = {
  taliban: 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z',
  'taliban-coordinated':
    'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0zM-2.5 0a2.5 2.5 0 1 1 5 0a2.5 2.5 0 1 1-5 0z',
  republic: 'M-5-5h10v10h-10z',
  'host-custody': 'M0-6.5L6.5 0 0 6.5-6.5 0z',
  closed: 'M-5.5-3L-3-5.5 0-2.5 3-5.5 5.5-3 2.5 0 5.5 3 3 5.5 0 2.5-3 5.5-5.5 3-2.5 0z',
  contested: 'M0-6.5L6.5 5h-13z',
  unknown: 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0zM-3.5 0a3.5 3.5 0 1 1 7 0a3.5 3.5 0 1 1-7 0z',
};
