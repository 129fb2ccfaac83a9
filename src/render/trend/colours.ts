/** Colours of the lines, on light and on dark ground; those of areas are too pale for what is so thin. */
export const LINE_COLOURS = {
  full: ['06364f', 'd6f6ff'],
  high: ['1b6e8c', '8edbf0'],
  mid: ['2f8a97', '4fb0c6'],
  none: ['8a7526', 'c2a84e'],
  refused: ['c8553d', 'e0735a'],
  contested: ['8a5aa8', 'b98ad6'],
  former: ['b0701a', 'e8ab57'],
  unknown: ['747a81', '949aa2'],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>;
