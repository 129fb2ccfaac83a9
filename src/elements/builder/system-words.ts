import type {SnippetKind} from '../../render/snippets/embed.js';
import type {System, Without} from '../../render/snippets/systems.js';
import type {Voice} from '../../render/voice.js';

/** What a system is called; names of products stay as they are. */
export function systemLabel({msg}: Voice, system: System): string {
  switch (system) {
    case 'unknown':
      return msg('I don’t know', {id: 'builder.system.unknown'});
    case 'wordpress-editor':
      return msg('WordPress, as administrator or editor', {id: 'builder.system.wpeditor'});
    case 'wordpress-author':
      return msg('WordPress, as author or contributor', {id: 'builder.system.wpauthor'});
    case 'wordpress-plugin':
      return msg('WordPress with our plugin, in any role', {id: 'builder.system.wpplugin'});
    case 'drupal-full':
      return msg('Drupal, text format “Full HTML”', {id: 'builder.system.drupalfull'});
    case 'drupal-basic':
      return msg('Drupal, text format “Basic HTML”', {id: 'builder.system.drupalbasic'});
    case 'ghost':
      return msg('Ghost', {id: 'builder.system.ghost'});
    case 'squarespace':
      return msg('Squarespace', {id: 'builder.system.squarespace'});
    case 'html':
      return msg('Static site or own templates: HTML', {id: 'builder.system.html'});
    case 'hugo':
      return msg('Static site: Hugo', {id: 'builder.system.hugo'});
    case 'eleventy':
      return msg('Static site: Eleventy, or another with Markdown', {id: 'builder.system.eleventy'});
    case 'astro':
      return msg('Static site: Astro', {id: 'builder.system.astro'});
    case 'amp':
      return msg('AMP page', {id: 'builder.system.amp'});
    case 'newsletter':
      return msg('Newsletter', {id: 'builder.system.newsletter'});
    case 'messenger':
      return msg('Messenger', {id: 'builder.system.messenger'});
    default:
      return system satisfies never;
  }
}

/** Where code is pasted in a system, and what else there is to know. */
export function systemHint({msg}: Voice, system: System): string {
  switch (system) {
    case 'unknown':
      return msg(
        'Nothing here needs a script or a tag that editors take away. Whatever the system removes, text and link stay.',
        {
          id: 'builder.hint.unknown',
        },
      );
    case 'wordpress-editor':
      return msg(
        'Into a “Custom HTML” block. If an author saves the post later, WordPress takes scripts and frames away; the light HTML and the address on a line of its own stay.',
        {
          id: 'builder.hint.wpeditor',
        },
      );
    case 'wordpress-author':
      return msg(
        'The address into a paragraph of its own, all else into a “Custom HTML” block. Where an administrator has put the site script into the theme once, the light HTML becomes the element.',
        {
          id: 'builder.hint.wpauthor',
        },
      );
    case 'wordpress-plugin':
      return msg('Paste the text straight into the editor: it becomes the block.', {
        id: 'builder.hint.wpplugin',
      });
    case 'drupal-full':
      return msg('Into the source view of a field with this text format.', {id: 'builder.hint.drupalfull'});
    case 'drupal-basic':
      return msg(
        'This format takes tables, figures and pictures from other sites away: a sentence and a link stay.',
        {
          id: 'builder.hint.drupalbasic',
        },
      );
    case 'ghost':
      return msg(
        'Into an HTML card. In the newsletter made from the post no script runs: readers there see the light HTML.',
        {
          id: 'builder.hint.ghost',
        },
      );
    case 'squarespace':
      return msg('Into a code block. Where scripts are not allowed there, the light HTML stays.', {
        id: 'builder.hint.squarespace',
      });
    case 'html':
      return msg('Where the embed is to stand in the page.', {id: 'builder.hint.html'});
    case 'hugo':
      return msg('The file once into the site, the shortcode into each page.', {id: 'builder.hint.hugo'});
    case 'eleventy':
      return msg('At the start of a line, with an empty line before and after it.', {
        id: 'builder.hint.eleventy',
      });
    case 'astro':
      return msg('Into an .astro file.', {id: 'builder.hint.astro'});
    case 'amp':
      return msg(
        'The first line into the head of the page, once. AMP takes a frame only from an https address of another site.',
        {
          id: 'builder.hint.amp',
        },
      );
    case 'newsletter':
      return msg('Into the HTML source of the mail. It has neither script nor frame.', {
        id: 'builder.hint.newsletter',
      });
    case 'messenger':
      return msg('Plain text; the messenger makes a preview of the address where it can.', {
        id: 'builder.hint.messenger',
      });
    default:
      return system satisfies never;
  }
}

/** What a kind of code is. */
export function kindLabel({msg}: Voice, kind: SnippetKind): string {
  switch (kind) {
    case 'script-placeholder':
    case 'markdown':
    case 'astro':
      return msg('Script and light HTML', {id: 'builder.kind.scriptplaceholder'});
    case 'script-tag':
      return msg('Script and tag', {id: 'builder.kind.scripttag'});
    case 'placeholder':
      return msg('Light HTML', {id: 'builder.kind.placeholder'});
    case 'tag':
      return msg('Tag', {id: 'builder.kind.tag'});
    case 'site-script':
      return msg('Site script, once for the whole site', {id: 'builder.kind.sitescript'});
    case 'url':
      return msg('Address, on a line of its own', {id: 'builder.kind.url'});
    case 'iframe':
      return msg('Frame and link', {id: 'builder.kind.iframe'});
    case 'image':
      return msg('Picture and link', {id: 'builder.kind.image'});
    case 'text':
      return msg('Sentence and link', {id: 'builder.kind.text'});
    case 'block':
      return msg('Block', {id: 'builder.kind.block'});
    case 'shortcode':
    case 'hugo':
      return msg('Shortcode', {id: 'builder.kind.shortcode'});
    case 'hugo-file':
      return msg('File of the shortcode', {id: 'builder.kind.hugofile'});
    case 'amp':
      return msg('AMP frame and link', {id: 'builder.kind.amp'});
    case 'mail':
      return msg('Table for mail', {id: 'builder.kind.mail'});
    case 'message':
      return msg('Text of the message', {id: 'builder.kind.message'});
    default:
      return kind satisfies never;
  }
}

/** What readers see where no script runs. */
export function withoutScript({msg}: Voice, without: Without): string {
  switch (without) {
    case 'table':
      return msg('Readers without script see the whole table with its sources, and a link.', {
        id: 'builder.without.table',
      });
    case 'sentence':
      return msg('Readers without script see the answer in a sentence, and a link.', {
        id: 'builder.without.sentence',
      });
    case 'link':
      return msg('Readers without script see a link.', {id: 'builder.without.link'});
    case 'frame':
      return msg(
        'Readers without script see the light HTML in the frame; where frames are taken away, a link or an address.',
        {
          id: 'builder.without.frame',
        },
      );
    case 'picture':
      return msg('Readers without script see the picture as it was when it was made, and a link.', {
        id: 'builder.without.picture',
      });
    case 'nothing':
      return msg('It shows nothing by itself.', {id: 'builder.without.nothing'});
    default:
      return without satisfies never;
  }
}
