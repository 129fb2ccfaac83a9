// The names below are those that a bundler would find; here the import map in index.html says where they are.
import 'recognition-elements/define/recognition-map.js';
import 'recognition-elements/define/state-profile.js';
import {LANGS, WORDS} from './words.js';

/**
 * @template {Element} T
 * @param {string} selector
 * @param {new () => T} type
 * @returns {T}
 * @throws Error in a page that has lost it
 */
function find(selector, type) {
  const found = document.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`The page has no ${selector}.`);
}

const main = find('main', HTMLElement);
const map = /** @type {HTMLElementTagNameMap['recognition-map']} */ (find('recognition-map', HTMLElement));
const day = find('input', HTMLInputElement);
const hint = find('.hint', HTMLElement);
const note = find('.note', HTMLElement);
const profile = document.createElement('state-profile');

/** @param {import('./words.js').Lang} lang */
function speak(lang) {
  const words = WORDS[lang];
  document.documentElement.lang = words.code;
  document.documentElement.dir = words.direction;
  document.title = words.title;
  find('h1', HTMLElement).textContent = words.title;
  find('.lead', HTMLElement).textContent = words.lead;
  find('.day', HTMLElement).textContent = words.day;
  hint.textContent = words.hint;
  note.textContent = words.note;
  note.hidden = !words.note;
  for (const button of document.querySelectorAll('nav button'))
    button.setAttribute('aria-pressed', String(button.getAttribute('lang') === words.code));
}

for (const lang of LANGS) {
  const button = document.createElement('button');
  button.type = 'button';
  button.lang = WORDS[lang].code;
  button.textContent = WORDS[lang].name;
  button.addEventListener('click', () => speak(lang));
  find('nav', HTMLElement).append(button);
}

day.addEventListener('input', () => {
  map.asOf = profile.asOf = day.value;
});

main.addEventListener('recognition-select', ({state}) => {
  profile.state = state;
  // Empty when the reader has closed what was open.
  if (state) hint.replaceWith(profile);
  else profile.replaceWith(hint);
});

speak('en');
for (const hidden of main.querySelectorAll('.control, .hint')) hidden.removeAttribute('hidden');
