import {langOf} from '../i18n/lang.js';
import type {Configuration} from './configuration/configuration.js';

/**
 * Where the page of an element is that a frame shows, or a link leads to: one for each element and language, which takes
 * all other attributes as its query.
 * @param base where the published files stand, with a slash at the end
 */
export function pageAddress(base: string, {element, attributes}: Configuration): string {
  const {lang, ...others} = attributes;
  const query = new URLSearchParams(others).toString();
  return `${base}frame/${element}.${langOf(lang)}.html${query && `?${query}`}`;
}
