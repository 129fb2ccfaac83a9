import {isStandIn} from '../../i18n/stand-in.js';

/**
 * Gives the language to what is wholly said in words that stand in for missing ones, so that it is read aloud and set as what
 * it is; takes it back where the words have come. Only bundles with a language that lacks words have this.
 */
export function markStandIns(root: ParentNode, lang: string, dir: 'ltr' | 'rtl'): void {
  for (const element of root.querySelectorAll<HTMLElement>('*:not(style)')) {
    const own = [...element.childNodes].some(({nodeType, nodeValue}) => nodeType === 3 && nodeValue?.trim());
    if (own && isStandIn(element.textContent ?? '')) {
      if (element.hasAttribute('lang') && element.dataset['standIn'] === undefined) continue;
      element.dataset['standIn'] = '';
      element.setAttribute('lang', lang);
      element.setAttribute('dir', dir);
    } else if (element.dataset['standIn'] !== undefined) {
      delete element.dataset['standIn'];
      element.removeAttribute('lang');
      element.removeAttribute('dir');
    }
  }
}
