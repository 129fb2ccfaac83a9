import {dist} from './embed.js';
import {openPage, serve, type BrowserName} from './open.js';
import type {OpenPage} from './page.js';

/** A message that a page got, with the number of the frame that it came from, or -1. */
export interface Heard {
  readonly data: unknown;
  readonly frame: number;
  readonly origin: string;
}

/** A page that keeps every message that it gets, and what was thrown in it. */
export const hostPage = (body: string, {lang = 'en', head = ''} = {}): string => `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A page with frames</title>
<link rel="icon" href="data:,">
<style>body { margin: 0 } iframe { display: block; border: 0 }</style>
<script>
heard = [];
thrown = [];
addEventListener('message', ({data, source, origin}) =>
  heard.push({data, origin, frame: [...document.querySelectorAll('iframe')].findIndex((each) => each.contentWindow === source)}));
addEventListener('error', ({message}) => thrown.push(message));
</script>
${head}
${body}
</html>
`;

/** Opens such a page beside the built files, in a browser; `close` closes both. */
export async function openHostPage(browser: BrowserName, ...of: Parameters<typeof hostPage>) {
  const served = await serve(dist, {pages: {'/page': hostPage(...of)}});
  const page = await openPage(browser, `${served.url}/page`);
  return {
    page,
    served,
    async close() {
      await page.close();
      await served.close();
    },
  };
}

interface Host {
  readonly heard: readonly Heard[];
  readonly thrown: readonly string[];
}

/** The last height that each frame of the page has told in our own words, once all of them have; -1 for those that never do. */
export const heights = (page: OpenPage, patience = 60_000): Promise<number[]> =>
  page.evaluate(async (patience) => {
    const frames = document.querySelectorAll('iframe').length;
    const deadline = Date.now() + patience;
    const told = () =>
      Array.from({length: frames}, (_, frame) => {
        const own = (globalThis as unknown as Host).heard
          .filter((each) => each.frame === frame)
          .map(({data}) => data as {source?: string; height?: number})
          .filter(({source}) => source === 'recognition-elements');
        return own[own.length - 1]?.height ?? -1;
      });
    while (told().includes(-1) && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 50));
    // What follows upon the first.
    await new Promise((resolve) => setTimeout(resolve, 2000));
    return told();
  }, patience);

/** Everything that the page heard so far, and forgets it. */
export const heard = (page: OpenPage): Promise<Heard[]> =>
  page.evaluate(() => (globalThis as unknown as {heard: Heard[]}).heard.splice(0));

/** What was thrown in the page so far. */
export const thrown = (page: OpenPage): Promise<string[]> =>
  page.evaluate(() => [...(globalThis as unknown as Host).thrown]);
