/** How wide the contents of a column are, in px: at most, each on one line, and at least, broken at every blank. */
export interface Content {
  readonly natural: number;
  readonly least: number;
}

/**
 * Widths of columns that fill a room together. Where all fit on one line, what is left over goes to each by its width;
 * else each has at least its longest word, and more the more it would take.
 */
export function columnWidths(contents: readonly Content[], room: number): number[] {
  const sum = (of: (content: Content) => number) => contents.reduce((all, each) => all + of(each), 0);
  const natural = sum((each) => each.natural);
  if (natural <= room) return contents.map((each) => each.natural * (room / natural));
  const least = sum((each) => each.least);
  if (least >= room) return contents.map((each) => each.least * (room / least));
  return contents.map(
    (each) => each.least + ((each.natural - each.least) * (room - least)) / (natural - least),
  );
}
