import {escapeHTML} from '../answer-html.js';
import type {Embed} from './embed.js';
import {attributesOf, script} from './markup.js';
import {scriptPlaceholder} from './pages.js';

/** What generators of static sites take. */

/** Braces begin an expression in these languages of templates. */
const withoutBraces = (html: string) => html.replaceAll('{', '&#123;').replaceAll('}', '&#125;');

/** Hugo's call of our shortcode; its values are strings of Go, and a link is written as Markdown has it. */
export function hugo(embed: Embed): string {
  const {changes, element} = embed;
  const own = attributesOf(embed)
    .map(([name, value]) => ` ${name}=${value === '' ? 'true' : JSON.stringify(value)}`)
    .join('');
  return `{{< ${element}${own} >}}${changes ? `\n\n[${changes.words}](${changes.page})` : ''}`;
}

/**
 * `layouts/shortcodes/<tag>.html`. Go's templates print a computed tag name as text, so there is a file for each element
 * with its name written out; what a value holds they escape themselves.
 */
export function hugoFile(embed: Embed): string {
  const {element, base, title} = embed;
  const page = `${base}frame/${element}.{{ .Get "lang" | default "en" }}.html`;
  return [
    `<${element}{{ range $name, $value := .Params }}{{ if eq (printf "%v" $value) "true" }} {{ $name | safeHTMLAttr }}{{ else }} {{ printf "%s=\\"%s\\"" $name ($value | htmlEscape) | safeHTMLAttr }}{{ end }}{{ end }}>`,
    `<a href="${page}">${withoutBraces(escapeHTML(title))}</a></${element}>`,
    `{{ if not (.Page.Scratch.Get "recognition-elements") }}{{ .Page.Scratch.Set "recognition-elements" true }}${script(embed, 'embed/site.js')}{{ end }}`,
  ].join('');
}

/** HTML in Markdown ends at an empty line, and begins at the start of one. */
export const markdown = (embed: Embed): string =>
  withoutBraces(scriptPlaceholder(embed)).replaceAll(/\n\s*/g, '\n');

/** Astro takes a script as it is only where it is told to. */
export const astro = (embed: Embed): string => withoutBraces(scriptPlaceholder(embed, ' is:inline'));
