/**
 * What a page can set: every custom property that the elements read, with what it is for. The elements do not import this
 * list; docs, types and tests do. A value may be `light-dark(…, …)`: the elements follow the page's colour scheme.
 */
export const TOKENS = [
  {name: '--recognition-font', kind: 'font', for: 'all text'},
  {name: '--recognition-font-rtl', kind: 'font', for: 'Dari and Pashto'},
  {name: '--recognition-text', kind: 'ink', for: 'text'},
  {name: '--recognition-accent', kind: 'ink', for: 'links, focus, selection'},
  {name: '--recognition-surface', kind: 'ground', for: 'sea, menus, fields'},
  {name: '--recognition-line', kind: 'line', for: 'thin lines and borders'},
  {name: '--recognition-full', kind: 'tone', for: 'recognised; decisive'},
  {name: '--recognition-high', kind: 'tone', for: 'ambassador accepted; run by appointees; strong'},
  {name: '--recognition-mid', kind: 'tone', for: "chargé d'affaires accepted; coordinates; moderate"},
  {name: '--recognition-low', kind: 'tone', for: 'consular or technical ties; weak'},
  {name: '--recognition-faint', kind: 'tone', for: 'talks only; open, rank not known'},
  {name: '--recognition-none', kind: 'tone', for: 'no known contact; relocated; in custody'},
  {name: '--recognition-refused', kind: 'tone', for: 'declines recognition; closed'},
  {name: '--recognition-former', kind: 'tone', for: 'run by diplomats of the former republic'},
  {name: '--recognition-contested', kind: 'tone', for: 'contested'},
  {name: '--recognition-unknown', kind: 'tone', for: 'unknown'},
  {name: '--recognition-subject', kind: 'tone', for: 'the state that the map is about'},
  {name: '--recognition-disputed', kind: 'tone', for: 'lands whose status is disputed'},
  {name: '--recognition-plain', kind: 'tone', for: 'lands that say nothing'},
  {
    name: '--recognition-sticky',
    kind: 'length',
    for: "height of a page's own bar above the header of a table",
  },
] as const;

/** Name of a custom property that the elements read. */
export type RecognitionToken = (typeof TOKENS)[number]['name'];

/** What a token's value is: a font list, a colour by its role, or a length. */
export type RecognitionTokenKind = (typeof TOKENS)[number]['kind'];

/** An object of such properties, as `style` takes it in JSX and templates: `{'--recognition-accent': '#a3241c'}`. */
export type RecognitionTokens = Partial<Record<RecognitionToken, string>>;
