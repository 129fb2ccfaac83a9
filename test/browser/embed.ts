import {cp, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {OpenPage} from './page.js';

/** The built files. */
export const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** How each language is named in file names, in `lang` on the page, and by the element itself. */
export const languages = [
  {lang: 'en', spoken: 'en', question: 'Who recognises the Taliban authorities?'},
  {lang: 'prs', spoken: 'fa-AF', question: 'کدام کشورها ادارهٔ طالبان را به رسمیت می‌شناسند؟'},
  {lang: 'ps', spoken: 'ps', question: 'کوم هېوادونه د طالبانو د ادارې رسمیت مني؟'},
] as const;

/** A copy of the scripts that can be pasted, in a folder of its own with a page beside them. */
export async function embedFolder(
  pages: Record<string, string>,
): Promise<{folder: string; remove(): Promise<void>}> {
  const folder = await mkdtemp(join(tmpdir(), 'embed-'));
  await cp(join(dist, 'embed'), folder, {recursive: true});
  for (const [name, text] of Object.entries(pages)) await writeFile(join(folder, name), text);
  return {folder, remove: () => rm(folder, {recursive: true})};
}

/** A page that loads these scripts in its head and has these tags. */
export const pageOf = (scripts: readonly string[], body: string, before = ''): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A page</title>
<link rel="icon" href="data:,">
${before}
${scripts.map((src) => `<script${src.includes('module/') ? ' type="module"' : ''} src="${src}"></script>`).join('\n')}
${body}
</html>
`;

/** What a reader sees of a map. */
export interface Seen {
  heading: string;
  lang: string;
  direction: string;
  /** How many places are drawn, and how wide Russia is, in px. */
  drawn: number;
  russia: number;
}

/** Waits until every map of the page shows its answer, and says what is seen of each. */
export const mapsOf = (page: OpenPage): Promise<Seen[]> =>
  page.evaluate(async () => {
    const maps = [...document.querySelectorAll('recognition-map')];
    const deadline = Date.now() + 5000;
    while (maps.some((map) => !map.shadowRoot?.querySelector('svg.map[viewBox]')) && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return maps.map(({shadowRoot}) => {
      const root = shadowRoot?.querySelector<HTMLElement>('.root');
      if (!root) return {heading: '', lang: '', direction: '', drawn: 0, russia: 0};
      return {
        heading: root.querySelector('[part=heading]')?.textContent ?? '',
        lang: root.lang,
        direction: getComputedStyle(root).direction,
        drawn: root.querySelectorAll('svg.map [data-place]').length,
        russia: root.querySelector('path[data-place=RU]')?.getBoundingClientRect().width ?? 0,
      };
    });
  });

/** Clicks on a place of the first map and resolves to its card: its name, how many notes and links it has, its alert. */
export const openCard = (page: OpenPage, place: string, index = 0) =>
  page.evaluate(
    async (place, index) => {
      const root = document.querySelectorAll('recognition-map')[index]?.shadowRoot;
      const drawn = root?.querySelector(`svg.map [data-place=${place}]`);
      drawn?.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
      const find = (selector: string) => root?.querySelectorAll(`.card ${selector}`) ?? [];
      const deadline = Date.now() + 5000;
      while (find('.sources a').length + find('[role=alert]').length === 0 && Date.now() < deadline) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return {
        name: root?.querySelector('#card-name')?.textContent ?? '',
        notes: find('.note').length,
        note: find('.note')[0]?.textContent ?? '',
        links: find('.sources a').length,
        alert: find('[role=alert]')[0]?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
      };
    },
    place,
    index,
  );
