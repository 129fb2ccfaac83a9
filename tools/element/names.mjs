/**
 * The names that a new element goes by.
 * @typedef {{tag: string, folder: string, className: string, functionName: string}} Names
 */

/** Tags are two or more words in small letters: the custom element's rule, and the project's. */
const TAG = /^[a-z]+(-[a-z]+)+$/;

/** @param {string} word */
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * The names of an element; its folder is its area too, by whose name its messages begin.
 * @param {string} tag @param {string} [folder] else the tag without hyphens
 * @returns {Names}
 * @throws {Error} that says what is wrong with a name
 */
export function namesOf(tag, folder = tag.replaceAll('-', '')) {
  if (!TAG.test(tag)) throw new Error(`"${tag}" is no tag of ours: two words or more, a to z, with hyphens`);
  if (!/^[a-z]+$/.test(folder)) throw new Error(`"${folder}" is no folder of ours: one word, a to z`);
  const words = tag.split('-').map(capital);
  const className = words.join('');
  return {tag, folder, className, functionName: className.charAt(0).toLowerCase() + className.slice(1)};
}

/**
 * A text with the names in their places.
 * @param {string} text @param {Names} names
 */
export const named = (text, {tag, folder, className, functionName}) =>
  text
    .replaceAll('__tag__', tag)
    .replaceAll('__folder__', folder)
    .replaceAll('__Class__', className)
    .replaceAll('__function__', functionName);
