/**
 * The ways by which an embed comes into a post, and what readers must then see: the expectations are those that were
 * measured in real sites, by role.
 */
import type {SnippetKind} from '../../src/render/snippets/embed.js';
import type {Role} from './people.js';

/** What a reader sees of an embed; `frame` is the element in a frame, `table` the light HTML. */
export type Seen = 'live' | 'frame' | 'table' | 'picture' | 'link' | 'gone';

export interface Way {
  /** As the list of embed paths names it. */
  readonly path: string;
  readonly kind: SnippetKind;
  /** Whether the site has our plugin. */
  readonly plugin: boolean;
  /** How the code stands in the text of the post. */
  readonly wrap: (code: string) => string;
  /** With a script, and without. */
  readonly expected: (role: Role) => readonly [Seen, Seen];
}

/** WordPress lets these two save what they like. */
const isTrusted = (role: Role) => role === 'administrator' || role === 'editor';
const always =
  (...seen: [Seen, Seen]) =>
  () =>
    seen;
const trusted = (mine: [Seen, Seen], others: [Seen, Seen]) => (role: Role) =>
  isTrusted(role) ? mine : others;

const htmlBlock = (code: string) => `<!-- wp:html -->\n${code}\n<!-- /wp:html -->`;
const asItIs = (code: string) => code;

export const WAYS: readonly Way[] = [
  {
    path: 'A',
    kind: 'script-tag',
    plugin: false,
    wrap: htmlBlock,
    expected: trusted(['live', 'link'], ['link', 'link']),
  },
  {
    path: 'B',
    kind: 'script-placeholder',
    plugin: false,
    wrap: htmlBlock,
    expected: trusted(['live', 'table'], ['table', 'table']),
  },
  // WordPress hides the frame until its page has told its height, and shows the link before it.
  {
    path: 'D',
    kind: 'url',
    plugin: false,
    wrap: (code) => `<!-- wp:paragraph -->\n<p>${code}</p>\n<!-- /wp:paragraph -->`,
    expected: always('frame', 'link'),
  },
  {
    path: 'E',
    kind: 'iframe',
    plugin: false,
    wrap: htmlBlock,
    expected: trusted(['frame', 'frame'], ['link', 'link']),
  },
  {path: 'F', kind: 'image', plugin: false, wrap: htmlBlock, expected: always('picture', 'picture')},
  {path: 'C', kind: 'placeholder', plugin: true, wrap: htmlBlock, expected: always('live', 'table')},
  {path: 'C', kind: 'tag', plugin: true, wrap: htmlBlock, expected: always('live', 'link')},
  {
    path: 'G',
    kind: 'shortcode',
    plugin: true,
    wrap: (code) => `<!-- wp:shortcode -->\n${code}\n<!-- /wp:shortcode -->`,
    expected: always('live', 'table'),
  },
  {path: 'G', kind: 'block', plugin: true, wrap: asItIs, expected: always('live', 'table')},
];
