// Moving over the map by arrow keys.

import type {Point} from './anchor.js';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** What anything outside the cone is put back by; more than the square of the map's diagonal. */
const outside = 1e7;

/**
 * The nearest place in a direction, y going down: within 45° to either side, else the nearest of all that lie that way.
 * Nothing where no place does.
 */
export function neighbourTo<Code>(
  [fromX, fromY]: Point,
  direction: Direction,
  others: Iterable<readonly [Code, Point]>,
): Code | undefined {
  const sideways = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  let nearest: Code | undefined;
  let least = Infinity;
  for (const [code, [x, y]] of others) {
    const [dx, dy] = [(x - fromX) * sign, (y - fromY) * sign];
    const [ahead, aside] = sideways ? [dx, dy] : [dy, dx];
    const distance = dx * dx + dy * dy + (ahead < Math.abs(aside) ? outside : 0);
    if (ahead > 0 && distance < least) {
      least = distance;
      nearest = code;
    }
  }
  return nearest;
}
