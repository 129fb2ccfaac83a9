/** The editor of WordPress, used as an author uses it. */
import type {Browser, Page} from 'puppeteer-core';
import {callOf} from '../browser/page.js';
import type {Person} from './people.js';

export interface Draft {
  readonly title: string;
  readonly element: string;
  readonly lang: string;
  /** Words that the preview of the block must show. */
  readonly preview: string;
}

/** Waits until a task in the page gives something, and gives that. */
async function until<T>(
  page: Page,
  what: string,
  task: (...args: never[]) => T,
  ...args: unknown[]
): Promise<T> {
  for (let tries = 0; tries < 240; tries++) {
    const found = (await page.evaluate(callOf(task, args))) as T;
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(
    `the editor does not show ${what}: ${String(await page.evaluate('document.body.innerText.slice(0, 2000)'))}`,
  );
}

/** Chooses in the list of the panel that has this label. */
function choose(label: string, value: string): boolean {
  const labels = [...document.querySelectorAll('.interface-interface-skeleton__sidebar label')];
  const found = labels.find((each) => each.textContent?.trim() === label);
  const list = document.getElementById(found?.getAttribute('for') ?? '');
  if (!(list instanceof HTMLSelectElement) || ![...list.options].some((option) => option.value === value))
    return false;
  // As React listens to it: through the setter of the browser, not its own.
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(list, value);
  list.dispatchEvent(new Event('change', {bubbles: true}));
  return true;
}

function isShown(words: string): boolean {
  const preview = document.querySelector('.wp-block[data-type="recognition-elements/embed"] figcaption');
  return preview?.textContent?.includes(words) ?? false;
}

interface EditorWindow {
  wp: {
    blocks: {createBlock(name: string): {clientId: string}; getBlockType(name: string): unknown};
    data: {
      select(store: string): Record<string, (...args: unknown[]) => unknown>;
      dispatch(store: string): Record<string, (...args: unknown[]) => Promise<unknown>>;
    };
  };
}

/** Whether the editor stands, with our block in it; its welcome would lie over everything. */
function isReady(): boolean {
  const {wp} = globalThis as unknown as Partial<EditorWindow>;
  if (!document.querySelector('.editor-post-title__input, .wp-block-post-title') || !wp) return false;
  if (wp.data.select('core/edit-post').isFeatureActive?.('welcomeGuide')) {
    void wp.data.dispatch('core/edit-post').toggleFeature?.('welcomeGuide');
    return false;
  }
  return !document.querySelector('.components-modal__screen-overlay');
}

/** Inserts our block, chosen, with its panel at the side; whether the editor knows it. */
function insert(title: string): boolean {
  const {blocks, data} = (globalThis as unknown as EditorWindow).wp;
  const name = 'recognition-elements/embed';
  if (!blocks.getBlockType(name)) return false;
  void data.dispatch('core/editor').editPost?.({title});
  const block = blocks.createBlock(name);
  void data.dispatch('core/block-editor').insertBlocks?.([block]);
  void data.dispatch('core/block-editor').selectBlock?.(block.clientId);
  void data.dispatch('core/edit-post').openGeneralSidebar?.('edit-post/block');
  return true;
}

/** Saves the draft, and gives the id of its post. */
async function save(): Promise<number> {
  const {data} = (globalThis as unknown as EditorWindow).wp;
  await data.dispatch('core/editor').savePost?.();
  return data.select('core/editor').getCurrentPostId?.() as number;
}

/** Writes a post with one block, sets that in the panel at its side, and saves it as a draft. @returns the id of the post */
export async function writeWithBlock(
  browser: Browser,
  site: string,
  person: Person,
  {title, element, lang, preview}: Draft,
): Promise<number> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({width: 1280, height: 900});
    const cookies = person.cookie.split('; ').map((pair) => {
      const at = pair.indexOf('=');
      return {name: pair.slice(0, at), value: pair.slice(at + 1), domain: new URL(site).hostname, path: '/'};
    });
    await context.setCookie(...cookies);
    await page.goto(`${site}/wp-admin/post-new.php`, {waitUntil: 'load', timeout: 90_000});
    await until(page, 'itself', isReady);
    await until(page, 'the block', insert, title);
    await until(page, 'the list of elements', choose, 'Element', element);
    await until(page, 'the list of languages', choose, 'Language', lang);
    await until(page, `"${preview}"`, isShown, preview);
    return (await page.evaluate(callOf(save, []))) as number;
  } finally {
    await context.close();
  }
}
