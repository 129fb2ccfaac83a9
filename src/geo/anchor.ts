// Where a drawn area is, read from its path. Paths are those of the generated module: `m` with relative integer
// pairs, `z`, and the next `m` counting from the start of the ring before; the largest ring first.

export type Point = readonly [x: number, y: number];
export type Box = readonly [x: number, y: number, width: number, height: number];

/** The box around a path, in grid units. */
export function boundsOf(path: string): Box {
  const [xs, ys]: [number[], number[]] = [[], []];
  let [startX, startY] = [0, 0];
  for (const ring of path.match(/[^z]+/g)!) {
    const steps = ring.match(/-?\d+/g)!;
    let [x, y] = [startX, startY];
    startX += +steps[0];
    startY += +steps[1]!;
    steps.forEach((step, i) => (i % 2 ? ys.push((y += +step)) : xs.push((x += +step))));
  }
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return [x, y, Math.max(...xs) - x, Math.max(...ys) - y];
}

/** Where to point at an area: the middle of the box around its largest ring, in grid units. */
export function anchorOf(path: string): Point {
  const [x, y, width, height] = boundsOf(path.slice(0, path.indexOf('z')));
  return [x + width / 2, y + height / 2];
}
