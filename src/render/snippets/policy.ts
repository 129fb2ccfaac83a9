import type {Embed, SnippetKind} from './embed.js';

/**
 * What a site with a strict Content-Security-Policy has to add for a kind of code, a directive a line; nothing where a
 * page needs none. The elements use no inline style and ask for nothing, so neither `style-src` nor `connect-src` is here.
 */
export function policyLines(kind: SnippetKind, {base, fixed}: Pick<Embed, 'base' | 'fixed'>): string[] {
  switch (kind) {
    case 'script-tag':
      return [`script-src ${fixed?.base ?? base}embed/`, TRUSTED_TYPES];
    case 'script-placeholder':
    case 'placeholder':
    case 'tag':
    case 'site-script':
    case 'hugo':
    case 'hugo-file':
    case 'markdown':
    case 'astro':
      return [`script-src ${fixed?.base ?? base}embed/`, SITE_TRUSTED_TYPES];
    // The plugin serves the scripts from the site itself.
    case 'block':
    case 'shortcode':
      return ["script-src 'self'", SITE_TRUSTED_TYPES];
    case 'url':
    case 'iframe':
      return [`frame-src ${base}frame/`];
    case 'image':
      return [`img-src ${base}pictures/`];
    case 'text':
    case 'amp':
    case 'mail':
    case 'message':
      return [];
    default:
      return kind satisfies never;
  }
}

/** Only of use to a page that lists the policies of Trusted Types; Lit's, and ours for the address of a file beside a script. */
const TRUSTED_TYPES = 'trusted-types lit-html recognition-elements';

/** The site's script brings a script for each element, and each has Lit in it. */
const SITE_TRUSTED_TYPES = `${TRUSTED_TYPES} recognition-elements-site 'allow-duplicates'`;
