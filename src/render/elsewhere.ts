import type {Voice} from './voice.js';

/**
 * Said in the place of an answer by what can tell only some: light HTML that was made before anybody chose. Its link leads to
 * the page that tells.
 */
export function elsewhere({msg}: Pick<Voice, 'msg'>): string {
  return msg('What is chosen here is shown on a page of its own.', {id: 'answers.elsewhere'});
}
