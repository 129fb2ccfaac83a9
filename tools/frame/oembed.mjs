// What a page says to those who ask by oEmbed what to show in the place of its address (https://oembed.com, 1.0).
import {escapeHTML} from '../../src/render/answer-html.js';
import {FRAME_WIDTH} from './frame-heights.mjs';

/**
 * @typedef {object} Picture
 * @property {string} url
 * @property {number} width
 * @property {number} height
 */

/**
 * The frame with a link before it: WordPress shows the link until the frame has told its height, and no other form of it.
 * @param {{page: string, title: string, height: number}} of
 */
export const embedHTML = ({page, title, height}) =>
  `<blockquote><a href="${escapeHTML(page)}">${escapeHTML(title)}</a></blockquote>` +
  `<iframe src="${escapeHTML(page)}" title="${escapeHTML(title)}" width="${FRAME_WIDTH}" height="${height}"></iframe>`;

/**
 * @param {{page: string, title: string, height: number, picture: Picture, base: string}} of `page`: what is shown
 * @returns {Record<string, string | number>}
 */
export function oembed({page, title, height, picture, base}) {
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'recognition-elements',
    provider_url: base,
    title,
    width: FRAME_WIDTH,
    height,
    thumbnail_url: picture.url,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
    // A day: facts change with releases.
    cache_age: 86_400,
    html: embedHTML({page, title, height}),
  };
}

/** The same as XML. @param {Record<string, string | number>} answer */
export const oembedXML = (answer) =>
  [
    '<?xml version="1.0" encoding="utf-8" standalone="yes"?>',
    '<oembed>',
    ...Object.entries(answer).map(([name, value]) => `<${name}>${escapeHTML(String(value))}</${name}>`),
    '</oembed>',
    '',
  ].join('\n');
