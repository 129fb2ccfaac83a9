import type {Configuration} from './snippets/embed.js';

/** Where the frame page of a configuration stands: a file for each element and language, all else in the query. */
export function pageAddress(base: string, {element, attributes}: Configuration): string {
  const {lang = 'en', ...rest} = attributes;
  const query = Object.entries(rest)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  return `${base}frame/${element}.${lang}.html${query && `?${query}`}`;
}
