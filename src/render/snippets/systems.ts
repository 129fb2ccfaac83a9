import type {Embed, SnippetKind} from './embed.js';

/** Systems that code is pasted into, as far as they differ in what survives there. */
export const SYSTEMS = [
  'unknown',
  'wordpress-editor',
  'wordpress-author',
  'wordpress-plugin',
  'drupal-full',
  'drupal-basic',
  'ghost',
  'squarespace',
  'html',
  'hugo',
  'eleventy',
  'astro',
  'amp',
  'newsletter',
  'messenger',
] as const;
export type System = (typeof SYSTEMS)[number];

/**
 * What survives in each system, the best first. WordPress filters the whole text of a post anew when an author saves it:
 * so authors get nothing with a script. Drupal’s basic format takes tables, figures and pictures from elsewhere away.
 */
const KINDS: Readonly<Record<System, readonly SnippetKind[]>> = {
  unknown: ['placeholder', 'text'],
  'wordpress-editor': ['script-placeholder', 'url', 'iframe', 'image', 'site-script'],
  'wordpress-author': ['url', 'placeholder', 'image', 'text'],
  'wordpress-plugin': ['block', 'shortcode', 'placeholder', 'url'],
  'drupal-full': ['script-placeholder', 'iframe', 'script-tag', 'image'],
  'drupal-basic': ['text'],
  ghost: ['script-placeholder', 'script-tag', 'iframe', 'image', 'site-script'],
  squarespace: ['script-placeholder', 'iframe', 'text'],
  html: ['script-placeholder', 'script-tag', 'iframe', 'image', 'site-script'],
  hugo: ['hugo', 'hugo-file'],
  eleventy: ['markdown'],
  astro: ['astro'],
  amp: ['amp', 'text'],
  newsletter: ['mail', 'text'],
  messenger: ['message', 'url'],
};

/** The kinds of code for a system; the picture only where there is one of this very configuration. */
export const kindsFor = (system: System, {picture}: Pick<Embed, 'picture'>): readonly SnippetKind[] =>
  KINDS[system].filter((kind) => kind !== 'image' || picture);

/** What readers see where no script runs. */
export type Without = 'table' | 'sentence' | 'link' | 'frame' | 'picture' | 'nothing';

/** The same of each kind of code: a line on it stands beside every snippet. */
export const WITHOUT_SCRIPT: Readonly<Record<SnippetKind, Without>> = {
  'script-placeholder': 'table',
  'script-tag': 'link',
  placeholder: 'table',
  tag: 'link',
  'site-script': 'nothing',
  url: 'frame',
  iframe: 'frame',
  image: 'picture',
  text: 'sentence',
  block: 'table',
  shortcode: 'table',
  hugo: 'link',
  'hugo-file': 'nothing',
  markdown: 'table',
  astro: 'table',
  amp: 'sentence',
  mail: 'sentence',
  message: 'sentence',
};
