import {html, type TemplateResult} from 'lit';
import {until} from 'lit/directives/until.js';
import type {Lang} from '../../src/i18n/lang.js';
import {ELEMENTS, type ElementName} from '../../src/model/answers/answer.js';
import type {Configuration} from '../../src/render/snippets/embed.js';
import {copyButton} from './copy.js';
import type {Context} from './lit-block.js';
import {pageLink} from './links.js';
import {reactCode} from './react-code.js';
import {argsOf, type Args, type PrimaryStory} from './story-args.js';

/** Where the files would stand. */
const BASE = 'https://example.org/recognition-elements/';

/** One code to copy, with what to know of it. */
interface Snippet {
  readonly title: string;
  readonly says: string | TemplateResult;
  readonly code: string;
}

/** What the controls say, as attributes are written. */
export function attributesFrom(args: Args): Record<string, string> {
  const written = Object.entries(args).flatMap(([name, value]): [string, string][] => {
    const text = Array.isArray(value) ? value.join(' ') : value === true ? '' : value;
    return typeof text === 'string' && (text !== '' || value === true) ? [[name, text]] : [];
  });
  return Object.fromEntries(written);
}

const tagAlone = (tag: string, attributes: Readonly<Record<string, string>>, inside = '') => {
  const own = Object.entries(attributes).map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  );
  return `<${tag}${own.join('')}>${inside}</${tag}>`;
};

const asModule = (tag: string, html: string): string =>
  `<script type="module" src="${BASE}module/${tag}.js"></script>\n${html}`;

/** The code of an element that answers a question, made as the embed builder makes it. */
async function snippetsOf(configuration: Configuration): Promise<readonly Snippet[]> {
  const [{makeEmbed}, {snippet}] = await Promise.all([
    import('../../src/elements/builder/later.js'),
    import('../../src/render/snippets/snippet.js'),
  ]);
  const {src, ...attributes} = configuration.attributes;
  const embed = await makeEmbed({...configuration, attributes}, {base: BASE});
  const own = src ? {...embed, attributes: {...embed.attributes, src}} : embed;
  return [
    {
      title: 'HTML',
      says: 'One script, one tag; the link is what readers without script see.',
      code: snippet('script-tag', own),
    },
    {
      title: 'HTML, as a module',
      says: 'For a page in several languages: it loads the words of the language that it needs.',
      code: asModule(configuration.element, snippet('tag', own)),
    },
    {
      title: 'WordPress',
      says: html`The shortcode, and the block as it is stored; both need our plugin, and every role may use
      them. Without it: ${pageLink('tools-embed-builder--docs', 'the embed builder')} has code for each role.`,
      code: `${snippet('shortcode', own)}\n\n${snippet('block', own)}`,
    },
    {
      title: 'React',
      says: 'React 19 hands attributes, properties and events of custom elements on as they are.',
      code: reactCode(configuration.element, own.attributes),
    },
    {
      title: 'Without any script',
      says: 'The answer itself as HTML, for where no script may stand; one script for the whole site makes elements of it.',
      code: snippet('placeholder', embed),
    },
  ];
}

/** The code of the two that answer no question. */
function plainSnippets(tag: string, attributes: Readonly<Record<string, string>>): readonly Snippet[] {
  const isContext = tag === 'recognition-context';
  const inside = isContext
    ? '\n  <recognition-map></recognition-map>\n  <embassy-status-table></embassy-status-table>\n'
    : '';
  const scripts = isContext ? ['recognition-context', 'recognition-map', 'embassy-status-table'] : [tag];
  return [
    {
      title: 'HTML, as a module',
      says: isContext
        ? 'The elements inside share one day and one chosen state.'
        : 'It is also a page of its own, builder/index.html in the published files.',
      code: [
        ...scripts.map(
          (each) =>
            `<script type="module" src="${BASE}${isContext ? 'family' : 'module'}/${each}.js"></script>`,
        ),
        tagAlone(tag, attributes, inside),
      ].join('\n'),
    },
    {
      title: 'React',
      says: 'React 19 hands attributes, properties and events of custom elements on as they are.',
      code: reactCode(tag, attributes, isContext ? ['recognition-map', 'embassy-status-table'] : []),
    },
  ];
}

const made = new WeakMap<Context, {asked: string; snippets: Promise<readonly Snippet[]>}>();

export function codeOf(
  tag: string,
  story: PrimaryStory,
  lang: Lang,
  context: Context,
  update: () => void,
): TemplateResult {
  const attributes = {lang, ...attributesFrom(argsOf(story, context, update))};
  const asked = JSON.stringify([tag, attributes]);
  let kept = made.get(context);
  if (kept?.asked !== asked) {
    const isAnswer = (ELEMENTS as readonly string[]).includes(tag);
    kept = {
      asked,
      snippets: isAnswer
        ? snippetsOf({element: tag as ElementName, attributes})
        : Promise.resolve(plainSnippets(tag, attributes)),
    };
    made.set(context, kept);
  }
  return html`<h2 id="code">Code</h2>
    <p class="fine">
      With what the controls say. <code>${BASE}</code> stands for the place where you publish the files;
      ${pageLink('tools-embed-builder--docs', 'the embed builder')} has code for more systems, and says what
      each lets through.
    </p>
    ${until(
      kept.snippets.then((snippets) => snippets.map(renderSnippet)),
      html`<p class="fine waiting" role="status">The code is being made…</p>`,
    )}`;
}

const renderSnippet = ({title, says, code}: Snippet, index: number) =>
  html`<details class="code" ?open=${index === 0 || title === 'WordPress' || title === 'React'}>
    <summary><h3>${title}</h3></summary>
    <p>${says}</p>
    <div class="copied">
      <pre tabindex="0" role="region" aria-label=${title} dir="ltr"><code>${code}</code></pre>
      ${copyButton(code, title)}
    </div>
  </details>`;
