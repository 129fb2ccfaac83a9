import type {Embed} from './embed.js';
import {attributesOf, changesLine} from './markup.js';

/** What the WordPress plugin turns into an embed: a shortcode, and a block's stored text. */

/** Signs that end a shortcode or one of its values; the plugin reads them back. */
const inShortcode = (text: string) =>
  text.replace(/[&<>"'[\]]/g, (sign) => `&#${String(sign.charCodeAt(0)).padStart(3, '0')};`);

/** Attributes of the plugin: a value that stands alone in HTML is `true` there. */
const flags = (value: string) => (value === '' ? 'true' : value);

/** The line of a pinned day, in a paragraph of its own. */
const paragraph = (embed: Embed, before: string, after: string) =>
  embed.changes ? before + changesLine(embed).trim() + after : '';

export function shortcode(embed: Embed): string {
  const own = attributesOf(embed)
    .map(([name, value]) => ` ${name}="${inShortcode(flags(value))}"`)
    .join('');
  return `[recognition_element element="${embed.element}"${own}]${paragraph(embed, '\n\n', '')}`;
}

/** JSON as WordPress itself writes it into a comment: nothing in it can end the comment, or a tag. */
const inComment = (value: unknown) =>
  JSON.stringify(value)
    .replaceAll('--', String.raw`\u002d\u002d`)
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('>', String.raw`\u003e`)
    .replaceAll('&', String.raw`\u0026`)
    .replaceAll(String.raw`\"`, String.raw`\u0022`);

export function block(embed: Embed): string {
  const attributes = Object.fromEntries(attributesOf(embed).map(([name, value]) => [name, flags(value)]));
  const own = `<!-- wp:recognition-elements/embed ${inComment({element: embed.element, attributes})} /-->`;
  return own + paragraph(embed, '\n\n<!-- wp:paragraph -->\n', '\n<!-- /wp:paragraph -->');
}
