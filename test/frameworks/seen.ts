import type {OpenPage} from '../browser/page.js';

/** What a reader has before them: the page's own words, and what the elements show. */
export interface SeenPage {
  readonly title: string;
  readonly lang: string;
  readonly direction: string;
  readonly heading: string;
  readonly map: SeenElement | undefined;
  readonly profile: SeenElement | undefined;
  readonly hint: boolean;
}

export interface SeenElement {
  readonly heading: string;
  readonly lead: string;
  readonly lang: string;
  readonly direction: string;
  readonly height: number;
  /** Properties, and which of them stand in attributes. */
  readonly asOf: string;
  readonly state: string;
  readonly attributes: readonly string[];
}

/** What is on the page once `ready` says that it is what was waited for, or when a reader has lost patience. */
export async function seenWhen(page: OpenPage, ready: (seen: SeenPage) => boolean): Promise<SeenPage> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const isLate = Date.now() > deadline;
    // Between two pages there is nothing to be seen.
    const seen = await pageSeen(page).catch((reason: unknown) => {
      if (isLate || !/navigation/.test(String(reason))) throw reason;
    });
    if (seen && (isLate || ready(seen))) return seen;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const pageSeen = (page: OpenPage): Promise<SeenPage> =>
  page.evaluate(() => {
    const seen = (tag: 'recognition-map' | 'state-profile') => {
      const element = document.querySelector(tag);
      const root = element?.shadowRoot?.querySelector<HTMLElement>('.root');
      if (!element || !root?.checkVisibility()) return undefined;
      const text = (part: string) => root.querySelector(`[part~=${part}]`)?.textContent?.trim() ?? '';
      return {
        heading: text('heading'),
        lead: text('lead'),
        lang: root.lang,
        direction: getComputedStyle(root).direction,
        height: root.getBoundingClientRect().height,
        asOf: element.asOf,
        state: element.state,
        attributes: element.getAttributeNames(),
      };
    };
    const paragraphs = [...document.querySelectorAll<HTMLElement>('main > p')];
    return {
      title: document.title,
      lang: document.documentElement.lang,
      direction: getComputedStyle(document.body).direction,
      heading: document.querySelector('h1')?.textContent ?? '',
      map: seen('recognition-map'),
      profile: seen('state-profile'),
      hint: paragraphs.some(
        (each) => each.textContent?.startsWith('Choose a state') && each.checkVisibility(),
      ),
    };
  });

/** Chooses the language that calls itself so, as a reader does; a page of another language may load. */
export const chooseLanguage = (page: OpenPage, name: string): Promise<void> =>
  page.evaluate((name) => {
    const found = [...document.querySelectorAll<HTMLElement>('nav > *')].find(
      (each) => each.textContent?.trim() === name,
    );
    if (!found) throw new Error(`No language calls itself ${name}.`);
    // What evaluates must be told of its end before the page goes.
    setTimeout(() => found.click());
  }, name);

/** Writes a day as a reader does: frameworks watch the setter of the input as well as its events. */
export const chooseDay = (page: OpenPage, day: string): Promise<void> =>
  page.evaluate((day) => {
    const input = document.querySelector<HTMLInputElement>('input[type=date]');
    if (!input?.checkVisibility()) throw new Error('There is no place to write a day.');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, day);
    for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, {bubbles: true}));
  }, day);

/** Clicks on a state in the map. */
export const chooseState = (page: OpenPage, state: string): Promise<void> =>
  page.evaluate((state) => {
    const place = document
      .querySelector('recognition-map')
      ?.shadowRoot?.querySelector(`[data-place=${state}]`);
    if (!place) throw new Error(`The map has no ${state}.`);
    place.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
  }, state);

/** Closes the card that the map has opened. */
export const closeCard = (page: OpenPage): Promise<void> =>
  page.evaluate(async () => {
    const root = document.querySelector('recognition-map')?.shadowRoot;
    const deadline = Date.now() + 30_000;
    for (;;) {
      const button = root?.querySelector<HTMLElement>('[part=card] button.close');
      if (button) return button.click();
      if (Date.now() > deadline) throw new Error('No card is open.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
