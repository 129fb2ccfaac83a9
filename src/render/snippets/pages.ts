import {escapeHTML} from '../answer-html.js';
import type {Embed} from './embed.js';
import {attribute, changesLine, changesScript, languageOf, link, script, tag} from './markup.js';

/** What is pasted into pages: paths A to F of the embed paths. */

/** The script of one element in one language: fewer bytes than that for a whole site, where there is but one embed. */
const ownScript = (embed: Embed, more = '') =>
  script(embed, `embed/${embed.element}.${embed.attributes['lang'] ?? 'en'}.js`, more);

/** The script that makes elements of all figures and tags of a site. */
export const siteScript = (embed: Pick<Embed, 'base' | 'fixed'>, more = ''): string =>
  script(embed, 'embed/site.js', more);

export const scriptTag = (embed: Embed, more = ''): string =>
  `${ownScript(embed, more)}${changesScript(embed, more)}\n${tag(embed)}${changesLine(embed)}`;

export const scriptPlaceholder = (embed: Embed, more = ''): string =>
  `${siteScript(embed, more)}${changesScript(embed, more)}\n${placeholder(embed)}`;

export const placeholder = (embed: Embed): string => `${embed.light.trim()}${changesLine(embed)}`;

export const tagAlone = (embed: Embed): string => `${tag(embed)}${changesLine(embed)}`;

/** Width of a frame, in px, where a page has no style that says another. */
export const FRAME_WIDTH = 640;

export function iframe(embed: Embed): string {
  const {page, title, height} = embed;
  const size = `width="${FRAME_WIDTH}" height="${height}"`;
  return [
    // Where a policy takes the style away, the numbers stay.
    `<iframe src="${escapeHTML(page)}" title="${escapeHTML(title)}" ${size} style="width: 100%; border: 0" loading="lazy"></iframe>`,
    `<p${languageOf(embed)}>${link(embed)}</p>${changesLine(embed)}`,
  ].join('\n');
}

/** Address of the published picture. */
export const pictureAddress = (
  {base, element, attributes}: Pick<Embed, 'base' | 'element' | 'attributes'>,
  type: 'svg' | 'png',
): string => `${base}pictures/${element}.${attributes['lang'] ?? 'en'}.${type}`;

/** The picture with its link, and the answer as its text alternative; a PNG where nobody takes SVG. */
export function image(embed: Embed, type: 'svg' | 'png' = 'svg'): string {
  const {page, lead, title, picture} = embed;
  if (!picture) return text(embed);
  const alt = escapeHTML(`${title} ${lead}`);
  const size = `width="${picture.width}" height="${picture.height}"`;
  return [
    `<figure${languageOf(embed)}><a href="${escapeHTML(page)}"><img src="${escapeHTML(pictureAddress(embed, type))}" alt="${alt}" ${size}></a>`,
    `<figcaption>${link(embed)}</figcaption></figure>${changesLine(embed)}`,
  ].join('\n');
}

/** The answer in a sentence, with its link: what the strictest filter leaves. */
export function text(embed: Embed): string {
  const {page, title, lead} = embed;
  return `<p${languageOf(embed)}><strong>${escapeHTML(title)}</strong> ${escapeHTML(lead)} <a href="${escapeHTML(page)}"${attribute('dir', 'ltr')}>${escapeHTML(page)}</a></p>${changesLine(embed)}`;
}
