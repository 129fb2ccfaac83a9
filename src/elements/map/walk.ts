import {anchorOf} from '../../geo/anchor.js';
import {neighbourTo, type Direction} from '../../geo/neighbour.js';
import {areas, points} from '../../geo/world.js';
import {compareIn} from '../../i18n/order.js';
import type {Voice} from '../../render/voice.js';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const STEPS: Readonly<Record<string, number>> = {Home: -Infinity, End: Infinity, PageUp: -1, PageDown: 1};

/** Letters typed within this many milliseconds belong to one name. */
const PAUSE = 700;

/** How the keyboard goes from place to place. */
export class MapWalk {
  private readonly anchors: ReadonlyMap<string, readonly [number, number]> = new Map([
    ...[...areas()].map(([place, d]) => [place, anchorOf(d)] as const),
    ...points(),
  ]);
  private typed = '';
  private typedAt = 0;

  /** Where a place stands, in map units. */
  anchor(place: string): readonly [number, number] | undefined {
    return this.anchors.get(place);
  }

  /**
   * The place that a key leads to: arrows to neighbours, page keys, Home and End along the alphabet, letters to a
   * name. Undefined where it leads nowhere.
   */
  next(key: string, from: string, voice: Voice): string | undefined {
    const direction = DIRECTIONS[key];
    if (direction) {
      const at = this.anchors.get(from);
      return (
        at &&
        neighbourTo(
          at,
          direction,
          [...this.anchors].filter(([place]) => place !== from),
        )
      );
    }
    const compare = compareIn(voice.lang);
    const order = [...this.anchors.keys()].sort((a, b) => compare(voice.name(a), voice.name(b)));
    const index = order.indexOf(from);
    const step = STEPS[key];
    if (step) return order[Math.min(order.length - 1, Math.max(0, index + step))];
    const now = performance.now();
    this.typed = (now - this.typedAt < PAUSE ? this.typed : '') + key.toLowerCase();
    this.typedAt = now;
    const after = index + (this.typed.length === 1 ? 1 : 0);
    return [...order.slice(after), ...order].find((place) =>
      voice.name(place).toLowerCase().startsWith(this.typed),
    );
  }
}
