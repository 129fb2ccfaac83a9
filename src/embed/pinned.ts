/**
 * Entry of pinned.js, for pages with embeds of a pinned day: puts into the line under each how many statements have
 * changed since. The line leads to them without this script as well; it stays as it is where the element is not on the page.
 */
import {langOf} from '../i18n/lang.js';
import {formatNumber, resolveNumerals} from '../i18n/numerals.js';
import {rowChanges} from '../model/answers/answer-difference.js';
import type {Answer} from '../model/answers/answer.js';
import type {Dataset} from '../model/dataset.js';
import {changesIn} from '../model/difference.js';
import type {MapAnswer} from '../model/recognition-map.js';

/** What every element that answers has. */
type Asked = HTMLElement & {answer(): Answer | MapAnswer; readonly facts: Dataset};

const PREFIX = 'data-recognition-';
/** What of a line is not of its element. */
const OWN = ['changes', 'counted', 'told'];

/** An element of the line's configuration, in no page: it answers, and draws nothing. */
function asked(tag: string, line: Element, leave: string): Asked {
  const element = document.createElement(tag) as Asked;
  for (const name of line.getAttributeNames()) {
    const own = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : '';
    if (own && own !== leave && !OWN.includes(own)) element.setAttribute(own, line.getAttribute(name) ?? '');
  }
  return element;
}

function changesOf(tag: string, line: Element): number {
  const then = asked(tag, line, '');
  const before = then.answer();
  const after = asked(tag, line, 'as-of').answer();
  return 'layer' in before
    ? changesIn(then.facts, before.layer, before.day, after.day).length
    : rowChanges(before, after as Answer).length;
}

function tell(line: Element): void {
  const tag = line.getAttribute(`${PREFIX}changes`) ?? '';
  const words = line.getAttribute(`${PREFIX}counted`) ?? '';
  const link = line.querySelector('a');
  // Only names of custom elements can be waited for.
  if (!link || !words.includes('{count}') || !/^[a-z]+(-[a-z]+)+$/.test(tag)) return;
  void customElements.whenDefined(tag).then(() => {
    try {
      const lang = langOf(line.getAttribute(`${PREFIX}lang`));
      const setting = line.getAttribute(`${PREFIX}numerals`);
      const numerals = resolveNumerals(setting === 'latn' || setting === 'arabext' ? setting : 'auto', lang);
      link.textContent = words.replace('{count}', formatNumber(changesOf(tag, line), {lang, numerals}));
    } catch (reason) {
      // A stranger's element of the same name: the line stays as it is.
      console.warn(`<${tag}>: ${String(reason)}`);
    }
  });
}

const SELECTOR = `[${PREFIX}changes]:not([${PREFIX}told])`;

/** Tells every line that is not told yet, once. */
function tellAll(): void {
  for (const line of document.querySelectorAll(SELECTOR)) {
    line.setAttribute(`${PREFIX}told`, '');
    tell(line);
  }
}

// Lines come with the page, and later by scripts of the host.
new MutationObserver(tellAll).observe(document, {childList: true, subtree: true});
tellAll();
