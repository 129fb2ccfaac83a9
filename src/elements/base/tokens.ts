/**
 * What a page can set: every custom property that the elements read, with what it is for, and what colour it has where the page
 * sets none. The elements do not import this
 * list; docs, types and tests do. A value may be `light-dark(…, …)`: the elements follow the page's colour scheme.
 */
export const TOKENS = [
  {name: '--recognition-font', kind: 'font', for: 'all text'},
  {name: '--recognition-font-rtl', kind: 'font', for: 'Dari and Pashto'},
  {name: '--recognition-text', kind: 'ink', for: 'text', initial: 'light-dark(#14202b, #edf1f4)'},
  {
    name: '--recognition-accent',
    kind: 'ink',
    for: 'links, focus, selection',
    initial: 'light-dark(#0b5fa5, #7cc0ff)',
  },
  {
    name: '--recognition-surface',
    kind: 'ground',
    for: 'sea, menus, fields',
    initial: 'light-dark(#fff, #14181c)',
  },
  {name: '--recognition-line', kind: 'line', for: 'thin lines and borders', initial: '#8884'},
  {
    name: '--recognition-full',
    kind: 'tone',
    for: 'recognised; decisive',
    initial: 'light-dark(#06364f, #d6f6ff)',
  },
  {
    name: '--recognition-high',
    kind: 'tone',
    for: 'ambassador accepted; run by appointees; strong',
    initial: 'light-dark(#1b6e8c, #8edbf0)',
  },
  {
    name: '--recognition-mid',
    kind: 'tone',
    for: "chargé d'affaires accepted; coordinates; moderate",
    initial: 'light-dark(#4fa0ad, #4fb0c6)',
  },
  {
    name: '--recognition-low',
    kind: 'tone',
    for: 'consular or technical ties; weak',
    initial: 'light-dark(#8fc7c3, #2f8297)',
  },
  {
    name: '--recognition-faint',
    kind: 'tone',
    for: 'talks only; open, rank not known',
    initial: 'light-dark(#c9e4dc, #235867)',
  },
  {
    name: '--recognition-none',
    kind: 'tone',
    for: 'no known contact; relocated; in custody',
    initial: 'light-dark(#efe3c2, #5d5638)',
  },
  {
    name: '--recognition-refused',
    kind: 'tone',
    for: 'declines recognition; closed',
    initial: 'light-dark(#c8553d, #e0735a)',
  },
  {
    name: '--recognition-former',
    kind: 'tone',
    for: 'run by diplomats of the former republic',
    initial: 'light-dark(#d9902f, #e8ab57)',
  },
  {name: '--recognition-contested', kind: 'tone', for: 'contested', initial: 'light-dark(#8a5aa8, #b98ad6)'},
  {name: '--recognition-unknown', kind: 'tone', for: 'unknown', initial: 'light-dark(#e3e5e8, #353b42)'},
  {
    name: '--recognition-subject',
    kind: 'tone',
    for: 'the state that the map is about',
    initial: 'light-dark(#3a3f45, #f3f4f5)',
  },
  {
    name: '--recognition-disputed',
    kind: 'tone',
    for: 'lands whose status is disputed',
    initial: 'light-dark(#d5d7da, #444b53)',
  },
  {
    name: '--recognition-plain',
    kind: 'tone',
    for: 'lands that say nothing',
    initial: 'light-dark(#eceef0, #2a2f35)',
  },
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
