/**
 * A frame is never made lower or higher than this, in px: whatever a page in it says, the host's page stays usable. What is
 * higher keeps the height that it has and scrolls inside.
 */
const LEAST = 120;
const MOST = 5000;

/** The height that a message of ours tells, within bounds; undefined for everything else that pages send each other. */
export function toldHeight(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  // Each read once: what is read twice may differ.
  const {source, type, height} = data as Readonly<Record<string, unknown>>;
  if (source !== 'recognition-elements' || type !== 'height') return undefined;
  if (typeof height !== 'number' || !(height > 0 && height <= MOST)) return undefined;
  return Math.max(Math.ceil(height), LEAST);
}

/** Where a frame stands in the part of the page that is in view, in px. */
export interface Standing {
  readonly top: number;
  readonly height: number;
  /** How high the part in view is. */
  readonly view: number;
}

/**
 * Whether a frame can become this high without anything moving that the reader sees: what stands below it must be out of
 * view before and after. A frame above the view would push all of it.
 */
export const movesNothing = ({top, height, view}: Standing, next: number): boolean =>
  top + Math.min(height, next) >= view;
