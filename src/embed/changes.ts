/** Entry of the script of pages that tell what has changed since a day: `changes/<tag>.<lang>.html?as-of=…`. */
import {langOf} from '../i18n/lang.js';
import {bundledDataset} from '../model/dataset.js';
import {isDay} from '../model/day.js';
import {loadParts} from '../model/bundled-parts.js';
import {ELEMENTS} from '../model/answers/answer.js';
import {answerLanguage} from '../render/answer-language.js';
import {changesHTML} from '../render/changes-html.js';
import {answersBetween} from '../render/snippets/make.js';

/** What stands in the query, or after `#?` where a page has none: the attributes of the element. */
function asked(): Record<string, string> {
  const {search, hash} = location;
  return Object.fromEntries(new URLSearchParams(search || hash.replace(/^#\??/, '')));
}

async function show(place: HTMLElement): Promise<void> {
  const dataset = bundledDataset();
  const element = ELEMENTS.find((each) => each === place.dataset['element']);
  const lang = langOf(document.documentElement.lang);
  const attributes = {...asked(), lang};
  const day = (attributes as Record<string, string>)['as-of'] ?? '';
  // Without a day there is nothing to compare: what the page says of itself stays.
  if (!element || !isDay(day)) return;
  const [language, parts] = await Promise.all([answerLanguage(lang), loadParts()]);
  const {voice, before, after} = answersBetween({element, attributes}, {dataset, parts, language});
  place.innerHTML = changesHTML(voice, before, after);
}

// The same in another language.
for (const link of document.querySelectorAll('nav a')) {
  const {search, hash} = location;
  if (link instanceof HTMLAnchorElement) Object.assign(link, {search, hash});
}

const place = document.querySelector<HTMLElement>('[data-element]');
if (place) void show(place);
