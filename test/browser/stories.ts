import {render, type TemplateResult} from 'lit';
import {loadAxe, type Axe} from './axe.js';
import {emulate} from './emulate.js';

type Args = Record<string, unknown>;
type Render = (args: Args, context: object) => TemplateResult;

/** What Storybook's story format gives a file's `default` and its stories, as far as a test needs it. */
interface Annotations {
  title?: string;
  args?: Args;
  render?: Render;
  /** Fixes the story to a language, theme or width, as in Storybook's toolbars. */
  globals?: {lang?: string; theme?: string; width?: string};
  /** `shows`: selectors of what an element has in it once the story is complete. */
  parameters?: {shows?: readonly string[]};
}

const languages: Record<string, 'ltr' | 'rtl'> = {en: 'ltr', 'fa-AF': 'rtl', ps: 'rtl'};
const themes = ['light', 'dark'] as const;

/** Colours are judged alike in every engine: in one each story is seen in both themes, in the others in turn. */
const everyTheme = navigator.userAgent.includes('Chrome/');

/** What the console and the page complain of from now on, until `stop`. */
function listen() {
  const heard: string[] = [];
  const methods = ['error', 'warn', 'info', 'log'] as const;
  const own = methods.map((name) => console[name]);
  for (const name of methods) {
    console[name] = (...words: unknown[]) => {
      // Lit says once that it is its development build.
      if (!String(words[0]).includes('lit.dev/msg/dev-mode'))
        heard.push(`${name}: ${words.map(String).join(' ')}`);
    };
  }
  const hear = (event: ErrorEvent | PromiseRejectionEvent) =>
    heard.push(`error: ${'reason' in event ? String(event.reason) : event.message}`);
  addEventListener('error', hear);
  addEventListener('unhandledrejection', hear);
  return {
    heard,
    stop() {
      methods.forEach((name, index) => (console[name] = own[index] as () => void));
      removeEventListener('error', hear);
      removeEventListener('unhandledrejection', hear);
    },
  };
}

const elementsIn = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
  ]);

/**
 * Waits until each element below is defined and shows what it has to: those that announce it have, everything that
 * the story is about is there, and all are at rest.
 */
async function settled(
  place: Element,
  announced: ReadonlySet<EventTarget>,
  shows: readonly string[],
): Promise<void> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const elements = elementsIn(place);
    const tags = elements.filter(({localName}) => localName.includes('-'));
    await Promise.all(
      tags.map(async (tag) => (tag as Element & {updateComplete?: Promise<unknown>}).updateComplete),
    );
    const waiting = tags.filter(
      (tag) => !customElements.get(tag.localName) || ('answer' in tag && !announced.has(tag)),
    );
    const missing = shows.filter((selector) => !elements.some((element) => element.matches(selector)));
    if (waiting.length + missing.length === 0 && document.fonts.status === 'loaded') break;
    if (Date.now() > deadline)
      throw new Error(`Not ready: ${[...waiting.map(({localName}) => localName), ...missing].join(', ')}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Defines the tests of a story file: each story, in each language and theme, is silent and without an axe violation. */
export function testStories(file: {default: Annotations} & Record<string, unknown>): void {
  const {default: meta, ...rest} = file;
  const stories = Object.entries(rest as Record<string, Annotations>);
  let axe: Axe;

  describe(meta.title ?? 'stories', () => {
    before(async () => {
      axe = await loadAxe();
    });
    afterEach(async () => {
      document.body.replaceChildren();
      await emulate({});
    });

    for (const [index, [name, story]] of stories.entries()) {
      const globals = {...meta.globals, ...story.globals};
      const show = story.render ?? meta.render;
      for (const [lang, dir] of Object.entries(languages)) {
        if (globals.lang && globals.lang !== lang) continue;
        const seenIn = globals.theme ? [globals.theme] : everyTheme ? themes : [themes[index % 2] ?? 'light'];
        for (const theme of seenIn as (typeof themes)[number][]) {
          it(`${name}, ${lang}, ${theme}: nothing in the console, nothing for axe to find`, async () => {
            if (!show) throw new Error('the story has no render function');
            const args = {...meta.args, ...story.args};
            await emulate({colorScheme: theme});
            const place = document.body.appendChild(document.createElement('main'));
            Object.assign(place, {lang, dir});
            place.style.cssText = `color-scheme: ${theme}; background: Canvas; color: CanvasText`;
            if (globals.width) place.style.inlineSize = `${globals.width}px`;
            const announced = new Set<EventTarget>();
            place.addEventListener('recognition-ready', (event) =>
              announced.add(event.composedPath()[0] ?? place),
            );
            const {heard, stop} = listen();
            try {
              render(show(args, {args, globals: {...globals, lang, theme}}), place);
              await settled(place, announced, story.parameters?.shows ?? []);
              const rules = {region: {enabled: false}, 'landmark-one-main': {enabled: false}};
              const {violations} = await axe.run(place, {resultTypes: ['violations'], rules});
              for (const {id, nodes} of violations) {
                heard.push(...nodes.map(({html}) => `axe: ${id}: ${html.slice(0, 200)}`));
              }
            } finally {
              stop();
            }
            if (heard.length > 0) throw new Error(heard.join('\n'));
          }).timeout(30_000);
        }
      }
    }
  });
}
