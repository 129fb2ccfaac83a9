/** A feed of the site, as a reader of feeds takes it in. */
import {DOMParser} from '@xmldom/xmldom';

export interface Item {
  readonly description: string;
  readonly content: string;
}

/** The items of the feed, by their titles. */
export async function readFeed(site: string): Promise<Map<string, Item>> {
  const answer = await fetch(`${site}/?feed=rss2`);
  const document = new DOMParser().parseFromString(await answer.text(), 'text/xml');
  const items = [...Array.from(document.getElementsByTagName('item'))];
  return new Map(
    items.map((item) => {
      const text = (name: string) => item.getElementsByTagName(name)[0]?.textContent ?? '';
      return [text('title'), {description: text('description'), content: text('content:encoded')}];
    }),
  );
}

/** The letters of a text or of HTML: what is read, whatever marks up or parts it. */
export const words = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#?\w+;/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
