/** Keys, and what they do. */
export type Keys = readonly [keys: readonly string[], does: string];

/** What the page of an element says beyond the manifest. Names of the code stand between backticks. */
export interface About {
  /** The question that it answers. */
  readonly question: string;
  /** What it is the right one for. */
  readonly use: readonly string[];
  /** What another does better: a tag, and for what. */
  readonly rather: readonly (readonly [tag: string, what: string])[];
  readonly keys: readonly Keys[];
  /** For whoever sees little or nothing, has no mouse, or reads on paper. */
  readonly access: readonly string[];
}

const TAB: Keys = [['Tab', 'Shift+Tab'], 'From one control to the next.'];
const MENU: Keys = [['Enter', 'Escape'], 'Open and close the menu of data and citation.'];

/** The control of the day, which all elements have that show a day. */
const DAY: readonly Keys[] = [
  [['←', '→'], 'On the day: a day back or on. Time runs from left to right in every language.'],
  [['Page Up', 'Page Down'], 'On the day: a month on or back.'],
  [['Home', 'End'], 'On the day: the first and the last day of the data.'],
];

/** The keys of an element, with those that it shares. */
export const keysWith = (...own: readonly Keys[]): readonly Keys[] => [TAB, ...own, ...DAY, MENU];
export const keysWithoutDay = (...own: readonly Keys[]): readonly Keys[] => [TAB, ...own, MENU];

/** What is true of each of them. */
export const SHARED_ACCESS: readonly string[] = [
  'The answer stands in a sentence beneath the heading and is told by `summary()`; downloads and table have the same numbers.',
  'Colour is never the only sign: each class has a pattern, a mark or a word as well. In forced colours the system’s colours are used.',
  'It works at 320 px and with text at 200 %, in Dari and Pashto from right to left; foreign words are set apart by `<bdi>`.',
  'The level of the heading follows your page: `heading-level`.',
];
