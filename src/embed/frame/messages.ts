/**
 * Who listens for the height of a frame, each in words of its own, in the order in which they are told: WordPress takes
 * away the height that our own script gave, and so comes before it.
 */
export const DIALECTS = ['wordpress', 'pym', 'amp', 'datawrapper', 'own'] as const;
export type Dialect = (typeof DIALECTS)[number];

/** By what hosts know the frame. */
export interface FrameNames {
  readonly tag: string;
  readonly id: string;
  readonly secret: string;
}

/**
 * A height as a host understands it: numbers and fixed words, and the name that the host gave the frame itself.
 * Undefined where it gave none, and its listener would not know whose height it is.
 */
export function heightMessage(
  dialect: Dialect,
  height: number,
  {tag, id, secret}: FrameNames,
): object | string | undefined {
  switch (dialect) {
    case 'own':
      return {source: 'recognition-elements', type: 'height', height, ...(id && {id})};
    case 'pym':
      return id ? `pymxPYMx${id}xPYMxheightxPYMx${height}` : undefined;
    case 'amp':
      return {sentinel: 'amp', type: 'embed-size', height};
    case 'datawrapper':
      return {'datawrapper-height': {[id || tag]: height}};
    case 'wordpress':
      return secret ? {message: 'height', value: height, secret} : undefined;
    default:
      return dialect satisfies never;
  }
}

/** Who asks with this message to be told the height again; anything else is nobody. */
export function askedBy(data: unknown, {id, secret}: FrameNames): Dialect | undefined {
  if (typeof data === 'string')
    return id && data.length < 200 && data.startsWith(`pymxPYMx${id}xPYMxwidthxPYMx`) ? 'pym' : undefined;
  if (typeof data !== 'object' || data === null) return undefined;
  const {source, type, message, secret: theirs} = data as Readonly<Record<string, unknown>>;
  if (source === 'recognition-elements' && type === 'ask') return 'own';
  return message === 'ready' && secret !== '' && theirs === secret ? 'wordpress' : undefined;
}
