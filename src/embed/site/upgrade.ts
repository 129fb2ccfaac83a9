import {bcp47, type Lang} from '../../i18n/lang.js';
import {brace, settleAll} from './hold.js';
import {unwatch, watch} from './watch.js';

const PREFIX = 'data-recognition-';

interface Answering {
  readonly observedAttributes: readonly string[];
  readonly speak: unknown;
}

/** The class of a tag, unless a stranger's has its name or it is the context. */
const answering = (tag: string): Answering | undefined => {
  const known = customElements.get(tag) as Answering | undefined;
  return known?.speak ? known : undefined;
};

export const canAnswer = (tag: string): boolean => !!answering(tag);

/** The elements that figures have become; a figure that could not is its own, and is not tried again. */
const became = new WeakMap<Element, Element>();

/** Whether a figure is one, or holds one that came with it, as in a page that was stored after it had been shown. */
export const isUpgraded = (figure: Element, tag: string): boolean =>
  became.get(figure) === figure || !!figure.querySelector(tag);

/** Whether an element is the one that we put in a figure. */
export const isOurs = (element: Element): boolean =>
  !!element.parentElement && became.get(element.parentElement) === element;

/** Whether the reader is in the midst of a figure, by its light HTML, something they opened in it, the focus or a selection. */
export function isInUse(figure: Element): boolean {
  const {top, bottom} = figure.getBoundingClientRect();
  const selection = getSelection();
  return (
    (top < -innerHeight / 3 && bottom > 0) ||
    (top < innerHeight && bottom > 0 && !!figure.querySelector('[open]')) ||
    figure.contains(document.activeElement) ||
    (!!selection && !selection.isCollapsed && figure.contains(selection.anchorNode))
  );
}

/** The language of what an element shows, as its root is marked. */
const shownLang = (element: Element) =>
  element.shadowRoot?.querySelector('[part~=root]')?.getAttribute('lang') ?? '';

/**
 * Makes a figure the element that it stands for. The figure itself stays, with the place, the width and the margins that the
 * page has given it; its light HTML goes into the element, where it is seen until the element has an answer, and
 * again whenever it has none. Only attributes that the element knows are taken over, and none that could run anything.
 * @returns what does it: of several figures, each is looked at before the first of them changes
 */
export function upgrade(figure: HTMLElement, tag: string, lang: Lang): (() => void) | undefined {
  const known = answering(tag);
  if (!known || isUpgraded(figure, tag)) return undefined;
  const element = document.createElement(tag) as HTMLElement & {updateComplete?: Promise<unknown>};
  for (const {name, value} of figure.attributes) {
    const own = name.slice(PREFIX.length);
    if (name.startsWith(PREFIX) && (own === 'lang' || known.observedAttributes.includes(own)))
      element.setAttribute(own, value);
  }
  became.set(figure, element);
  watch(element, figure);

  const giveBack = () => {
    unwatch(element);
    became.set(figure, figure);
    element.replaceWith(...element.childNodes);
  };
  // The element of another release may lack the language, or something of this page may stand in its way.
  element.addEventListener('recognition-ready', () => shownLang(element) === bcp47(lang) || giveBack(), {
    once: true,
  });
  return () => {
    element.append(...figure.childNodes);
    figure.append(element);
    element.updateComplete?.catch(giveBack);
  };
}

let drawn: ReturnType<typeof brace>[] = [];

/** Takes in that an element shows its answer now, together with all that draw themselves at the same time. */
export function handleReady({target}: Event): void {
  const found = unwatch(target as Element);
  if (found && drawn.push(brace(found)) === 1) {
    queueMicrotask(() => {
      const all = drawn;
      drawn = [];
      settleAll(all);
    });
  }
}
