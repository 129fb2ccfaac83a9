/**
 * The script in a frame page that is not of one element: it puts the element in the place of the light HTML, with the
 * options of the page's address, and tells the page around how high it is. It stands before the element's own script,
 * so that another language is gone to at once.
 */
import {langOf} from '../i18n/lang.js';
import {addressIn, readAddress} from './frame/address.js';
import {showBlockedLinks} from './frame/blocked-links.js';
import {tellHeight} from './frame/tell-height.js';

const root = document.documentElement;
const tag = root.dataset['element'] ?? '';
const {options, lang, id, secret} = readAddress(location.search, location.hash);
const names = {tag, id, secret};

/** The page's policy lets in the styles of browsers that know no adopted sheets by this word; see `frame-page.mjs`. */
(globalThis as {litNonce?: string}).litNonce = 'frame';

if (lang && langOf(lang) !== langOf(root.lang)) location.replace(addressIn(langOf(lang), tag, location.href));

const theme = options.get('theme') ?? '';
if (/^(light|dark)$/.test(theme)) root.style.colorScheme = theme;

/** The element in the place of the light HTML, which stays in it. */
function showElement(defined: CustomElementConstructor): void {
  const {observedAttributes} = defined as unknown as {readonly observedAttributes: readonly string[]};
  const light = document.querySelector('main > figure')!;
  const element = document.createElement(tag);
  // It is the only heading of a page of its own.
  element.setAttribute('heading-level', '1');
  for (const [name, value] of options) {
    if (observedAttributes.includes(name)) element.setAttribute(name, value);
  }
  // Not before: light HTML is higher than what comes in its place, and the frame must not grow to shrink again.
  element.addEventListener('recognition-ready', () => tellHeight(names), {once: true});
  light.replaceWith(element);
  element.append(light);
}

void customElements.whenDefined(tag).then(showElement);

addEventListener('DOMContentLoaded', () => {
  showBlockedLinks(document.getElementById('address')!);
  // The element's script did not run here: what is shown is the light HTML.
  if (!customElements.get(tag)) tellHeight(names);
});
