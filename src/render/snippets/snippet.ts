import type {Embed, SnippetKind} from './embed.js';
import {amp, mail, message} from './mail.js';
import {
  iframe,
  image,
  placeholder,
  scriptPlaceholder,
  scriptTag,
  siteScript,
  tagAlone,
  text,
} from './pages.js';
import {astro, hugo, hugoFile, markdown} from './static-sites.js';
import {block, shortcode} from './wordpress.js';

/** How each kind of code is written. */
const WRITERS: Readonly<Record<SnippetKind, (embed: Embed) => string>> = {
  'script-placeholder': (embed) => scriptPlaceholder(embed),
  'script-tag': (embed) => scriptTag(embed),
  placeholder,
  tag: tagAlone,
  'site-script': (embed) => siteScript(embed),
  // An address becomes a frame only where it stands alone on its line; that of the changes is to stay a link.
  url: ({page, changes}) => page + (changes ? `\n\n${changes.words}: ${changes.page}` : ''),
  iframe,
  image: (embed) => image(embed),
  text,
  block,
  shortcode,
  hugo,
  'hugo-file': hugoFile,
  markdown,
  astro,
  amp,
  mail,
  message,
};

/** The code of one kind, to copy. */
export const snippet = (kind: SnippetKind, embed: Embed): string => WRITERS[kind](embed);
