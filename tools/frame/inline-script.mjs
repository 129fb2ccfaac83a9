// A script as it may stand inside an HTML page.
import {createHash} from 'node:crypto';
import {Script} from 'node:vm';

/**
 * Code in which nothing ends the element around it, or hides its end: within strings and regular expressions, where alone
 * such a thing can be meant, `\x3c` is the same as `<`.
 * @param {string} code of a classic script
 * @throws SyntaxError where it stood elsewhere
 */
export function inlineCode(code) {
  const safe = code
    .trim()
    .replaceAll('\r\n', '\n')
    .replace(/<(?=\/script|script|!--)/gi, '\\x3c');
  // Compiled and never run: throws where the code is no longer code.
  new Script(safe);
  return safe;
}

/** How a policy names exactly this text. @param {string} text */
export const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
