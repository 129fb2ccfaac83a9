import {bcp47, direction, langOf} from '../../i18n/lang.js';
import {escapeHTML} from '../answer-html.js';
import type {Configuration, Embed} from './embed.js';

/** An attribute as it is written in a tag, with the space before it; one without a value stands alone. */
export const attribute = (name: string, value: string): string =>
  value === '' ? ` ${name}` : ` ${name}="${escapeHTML(value)}"`;

/** A configuration's attributes; what is no name of an attribute could end the tag, and is never one of ours. */
export function attributesOf({attributes}: Pick<Configuration, 'attributes'>): [string, string][] {
  return Object.entries(attributes).filter(([name]) => /^[a-z][a-z\d-]*$/.test(name));
}

/** `lang` and `dir` of the words of an embed, for a page in another language. */
export function languageOf({attributes}: Pick<Configuration, 'attributes'>): string {
  const lang = langOf(attributes['lang']);
  return `${attribute('lang', bcp47(lang))}${attribute('dir', direction(lang))}`;
}

/** The link that every snippet has, in the language of the embed. */
export const link = ({page, title}: Pick<Embed, 'page' | 'title'>, more = ''): string =>
  `<a href="${escapeHTML(page)}"${more}>${escapeHTML(title)}</a>`;

/** The element's own tag, with its link as what is shown until it runs: inline, since a CMS may put it in a paragraph. */
export function tag(embed: Embed): string {
  const own = attributesOf(embed)
    .map(([name, value]) => attribute(name, value))
    .join('');
  return `<${embed.element}${own}>${link(embed, languageOf(embed))}</${embed.element}>`;
}

/** A published file as a script; from the one release with its hash, where the page is to stay with that. */
export function script({base, fixed}: Pick<Embed, 'base' | 'fixed'>, file: string, more = ''): string {
  const hash = fixed?.integrity[file];
  const checked = hash ? `${attribute('integrity', hash)} crossorigin="anonymous"` : '';
  return `<script defer${more} src="${escapeHTML((fixed?.base ?? base) + file)}"${checked}></script>`;
}

/** Attributes on which no statement depends: the line of a pinned day does without them. */
const LOOKS =
  /^(heading|heading-level|theme|without|view|mirror|transpose|order|sort|group|calendar|authority-label)$/;

/** The line of a pinned day: it leads to what has changed since, and `pinned.js` puts the number into it. */
export function changesLine(embed: Embed): string {
  const {changes, element} = embed;
  if (!changes) return '';
  const own = [...attributesOf(embed).filter(([name]) => !LOOKS.test(name)), ['counted', changes.counted]]
    .map(([name = '', value = '']) => ` data-recognition-${name}="${escapeHTML(value)}"`)
    .join('');
  return `\n<p data-recognition-changes="${escapeHTML(element)}"${own}${languageOf(embed)}><a href="${escapeHTML(changes.page)}">${escapeHTML(changes.words)}</a></p>`;
}

/** The script that counts what has changed, where a script can be pasted. */
export const changesScript = (embed: Embed, more = ''): string =>
  embed.changes ? `\n${script(embed, 'embed/pinned.js', more)}` : '';
