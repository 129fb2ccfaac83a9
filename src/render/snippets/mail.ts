import {escapeHTML} from '../answer-html.js';
import type {Embed} from './embed.js';
import {changesLine, languageOf, link} from './markup.js';
import {FRAME_WIDTH, pictureAddress} from './pages.js';

/** What runs no script at all: AMP pages, newsletters, messengers. */

/** AMP's own frame, which may stand at the top of a page only with a placeholder, and grows only with an overflow. */
export function amp(embed: Embed): string {
  const {page, title, lead, more, height} = embed;
  return [
    '<script async custom-element="amp-iframe" src="https://cdn.ampproject.org/v0/amp-iframe-0.1.js"></script>',
    `<amp-iframe src="${escapeHTML(page)}" title="${escapeHTML(title)}" width="${FRAME_WIDTH}" height="${height}" layout="responsive" sandbox="allow-scripts" resizable frameborder="0">`,
    `<div overflow tabindex="0" role="button" aria-label="${escapeHTML(more)}"${languageOf(embed)}>${escapeHTML(more)}</div>`,
    `<p placeholder${languageOf(embed)}><strong>${escapeHTML(title)}</strong> ${escapeHTML(lead)}</p>`,
    '</amp-iframe>',
    `<p${languageOf(embed)}>${link(embed)}</p>${changesLine(embed)}`,
  ].join('\n');
}

/** A table, since mail programs know no other way to keep things together; a PNG, since they draw no SVG. */
export function mail(embed: Embed): string {
  const {page, title, lead, picture} = embed;
  const width = 600;
  const row = (inner: string) => `<tr><td style="padding: 8px 0">${inner}</td></tr>`;
  return [
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"${languageOf(embed)}>`,
    ...(picture
      ? [
          row(
            `<a href="${escapeHTML(page)}"><img src="${escapeHTML(pictureAddress(embed, 'png'))}" alt="${escapeHTML(title)}" width="${width}" height="${Math.round((width / picture.width) * picture.height)}" border="0" style="display: block; max-width: 100%; height: auto"></a>`,
          ),
        ]
      : []),
    row(`<strong>${escapeHTML(title)}</strong> ${escapeHTML(lead)}`),
    row(link(embed)),
    ...(embed.changes ? [row(link({page: embed.changes.page, title: embed.changes.words}))] : []),
    '</table>',
  ].join('\n');
}

/** Plain text; the address stands alone on its line, where messengers make a link of it. */
export const message = ({title, lead, page, changes}: Embed): string =>
  [title, lead, '', page, ...(changes ? ['', changes.words, changes.page] : [])].join('\n');
