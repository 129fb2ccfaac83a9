/**
 * Entry of the script of the offline page: shows the article of one language at a time, with the elements in it. The
 * same elements move from one article to the next, so that the day, the state and all that was opened stay as they were.
 */
import {langOf, type Lang} from '../../i18n/lang.js';
import {elementFor, placesIn, type Place} from './places.js';

const articles = [...document.querySelectorAll<HTMLElement>('article[id]')];
const links = [...document.querySelectorAll<HTMLAnchorElement>('nav a[href^="#"]')];
/** The elements in the order of their places, which is the same in each article; those that show their answer. */
const elements: (HTMLElement | undefined)[] = [];
const ready = new Set<HTMLElement>();
let shown: HTMLElement | undefined;

const langIn = (fragment: string) => articles.find(({id}) => `#${id}` === fragment)?.id as Lang | undefined;

/** The first language of the reader's own list that the page has; English for all others. */
function preferred(): Lang {
  const wanted = [...(navigator.languages ?? [navigator.language])];
  return langOf(wanted.find((tag) => langOf(tag) !== 'en' || /^en/i.test(tag)));
}

/** Until an element shows its answer, and where it never does, the tables stay. */
function settle(element: HTMLElement): void {
  element.parentElement?.classList.toggle('live', ready.has(element));
  const all = articles.length > 0 && ready.size === placesIn(articles[0]!).length;
  if (all) document.documentElement.classList.add('all-live');
}

function fill(article: HTMLElement): void {
  placesIn(article).forEach((place, index) => {
    const element = (elements[index] ??= begin(place));
    if (!element) return;
    place.append(element);
    settle(element);
  });
}

function begin(place: Place): HTMLElement | undefined {
  const element = elementFor(place);
  element?.addEventListener(
    'recognition-ready',
    () => {
      ready.add(element);
      settle(element);
    },
    {once: true},
  );
  return element;
}

/** The place that is read now: the last that begins above the middle of the window. */
function read(): {index: number; top: number} {
  const tops = shown ? placesIn(shown).map((place) => place.getBoundingClientRect().top) : [];
  const index = tops.filter((top) => top < innerHeight / 2).length - 1;
  return {index, top: tops[index] ?? 0};
}

function show(lang: Lang): void {
  const next = articles.find(({id}) => id === lang);
  if (!next || next === shown) return;
  const {index, top} = read();
  for (const article of articles) article.hidden = article !== next;
  const {documentElement} = document;
  documentElement.lang = next.lang;
  documentElement.dir = next.dir;
  document.title = next.dataset['title'] ?? document.title;
  for (const link of links) {
    if (link.hash === `#${lang}`) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  shown = next;
  fill(next);
  // Reading goes on where it was.
  const place = placesIn(next)[index];
  if (place) scrollBy(0, place.getBoundingClientRect().top - top);
}

for (const link of links) {
  link.addEventListener('click', (event) => {
    const lang = langIn(link.hash);
    if (!lang) return;
    event.preventDefault();
    show(lang);
    try {
      history.replaceState(history.state, '', link.hash);
    } catch {
      // Some viewers of files do not let a page change its address; it only forgets the language when opened anew.
    }
  });
}
addEventListener('hashchange', () => {
  const lang = langIn(location.hash);
  if (lang) show(lang);
});
document.documentElement.classList.add('scripted');
show(langIn(location.hash) ?? preferred());
// The script with the elements comes after this one.
document.addEventListener('DOMContentLoaded', () => shown && fill(shown));
