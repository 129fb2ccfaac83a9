import sanitizeHtml from 'sanitize-html';
import type {System} from '../../src/render/snippets/systems.js';

/**
 * What systems leave of HTML that is pasted into them. WordPress: `$allowedposttags` of 6.x with the attributes that kses
 * allows on every tag. Drupal: `filter_html` of the basic format of core's standard profile, which also takes pictures from
 * elsewhere away. Visual editors: what sanitize-html leaves without options.
 */

const GLOBAL = [
  'aria-*',
  'class',
  'data-*',
  'dir',
  'hidden',
  'id',
  'lang',
  'role',
  'style',
  'title',
  'xml:lang',
];

/** Tags of kses with what each may say beside those. */
const KSES: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
  b: [],
  blockquote: ['cite'],
  br: [],
  caption: ['align'],
  cite: [],
  code: [],
  dd: [],
  del: ['datetime'],
  details: ['open'],
  div: ['align'],
  dl: [],
  dt: [],
  em: [],
  figure: ['align'],
  figcaption: ['align'],
  h1: ['align'],
  h2: ['align'],
  h3: ['align'],
  h4: ['align'],
  h5: ['align'],
  h6: ['align'],
  hr: ['align', 'noshade', 'size', 'width'],
  i: [],
  img: [
    'alt',
    'align',
    'border',
    'height',
    'hspace',
    'loading',
    'longdesc',
    'vspace',
    'src',
    'usemap',
    'width',
  ],
  li: ['align', 'value'],
  ol: ['start', 'type', 'reversed'],
  p: ['align'],
  pre: ['width'],
  q: ['cite'],
  s: [],
  section: ['align'],
  small: [],
  span: ['align'],
  strong: [],
  sub: [],
  summary: ['align'],
  sup: [],
  table: ['align', 'bgcolor', 'border', 'cellpadding', 'cellspacing', 'rules', 'summary', 'width'],
  tbody: ['align', 'valign'],
  td: [
    'abbr',
    'align',
    'axis',
    'bgcolor',
    'colspan',
    'headers',
    'height',
    'rowspan',
    'scope',
    'valign',
    'width',
  ],
  tfoot: ['align', 'valign'],
  th: [
    'abbr',
    'align',
    'axis',
    'bgcolor',
    'colspan',
    'headers',
    'height',
    'rowspan',
    'scope',
    'valign',
    'width',
  ],
  thead: ['align', 'valign'],
  tr: ['align', 'bgcolor', 'valign'],
  u: [],
  ul: ['type'],
};

const DRUPAL_BASIC: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'hreflang'],
  blockquote: ['cite'],
  br: [],
  cite: [],
  code: [],
  dd: [],
  dl: [],
  dt: [],
  em: [],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  h5: ['id'],
  h6: ['id'],
  li: [],
  ol: ['start', 'type'],
  p: [],
  span: [],
  strong: [],
  ul: ['type'],
};

/** Leaves these tags and attributes; of other tags the text, as both systems do, a script’s too. */
const only =
  (tags: Readonly<Record<string, readonly string[]>>, everywhere: readonly string[]) => (html: string) =>
    sanitizeHtml(html, {
      allowedTags: Object.keys(tags),
      allowedAttributes: {
        ...Object.fromEntries(Object.entries(tags).map(([tag, names]) => [tag, [...names]])),
        '*': [...everywhere],
      },
      nonTextTags: [],
    });

export const kses = only(KSES, GLOBAL);
export const drupalBasic = only(DRUPAL_BASIC, ['lang', 'dir']);
export const visualEditor = (html: string): string => sanitizeHtml(html);

/** What mail programs draw: no script, style sheet, frame or form; tables and styles of tags stay. */
export const mailProgram = (html: string): string =>
  sanitizeHtml(html, {
    allowedTags: [
      'a',
      'b',
      'br',
      'div',
      'em',
      'i',
      'img',
      'p',
      'span',
      'strong',
      'table',
      'tbody',
      'td',
      'tr',
    ],
    allowedAttributes: {
      '*': ['style', 'dir', 'lang', 'align', 'width', 'height'],
      a: ['href'],
      img: ['src', 'alt', 'border'],
      table: ['role', 'cellpadding', 'cellspacing', 'border'],
    },
  });

/** A messenger shows text, and makes links of addresses. */
const messenger = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/https?:\/\/\S+/g, (url) => `<a href="${url}">${url}</a>`)
    .replaceAll('\n', '<br>');

/** How each system filters what is pasted; those that take it as it is are not here. */
export const FILTERS: Readonly<Partial<Record<System, (html: string) => string>>> = {
  unknown: visualEditor,
  'wordpress-author': kses,
  'drupal-basic': drupalBasic,
  newsletter: mailProgram,
  messenger,
};
