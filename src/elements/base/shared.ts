import type {Day} from '../../model/day.js';

/** Where data of one's own are: set as a property, at an address (`text`: what is there, once it is asked for), or in a child. */
export type Origin =
  {readonly raw: unknown} | {readonly src: string; text?: Promise<string>} | {readonly text: string};

/**
 * Names what the elements inside one `<recognition-context>` share, in Lit's context protocol:
 * `createContext('recognition-elements')` is the same, so that others can join.
 */
export const SHARED = 'recognition-elements';

/** What the elements inside one `<recognition-context>` share. */
export interface Shared {
  /** The day shown; undefined while each element shows its dataset's own. */
  readonly day: Day | undefined;
  /** Code of the state, or id of the organisation, that is chosen; empty where none is. */
  readonly state: string;
  /** The element that chose it. */
  readonly from: EventTarget | undefined;
  /** Where data of the embedder's own are; `own-data.ts` reads them. */
  readonly own: Origin | undefined;
  /** Moves all to a day. */
  moveTo(day: Day): void;
}

/** Asks the nearest provider above the element for what is shared, now and whenever it changes. */
export function askForShared(element: Element, callback: (shared: Shared, leave?: () => void) => void): void {
  const request = new Event('context-request', {bubbles: true, composed: true});
  element.dispatchEvent(
    Object.assign(request, {context: SHARED, contextTarget: element, callback, subscribe: true}),
  );
}
