import {langOf, type Lang} from '../../src/i18n/lang.js';
import type {ElementName} from '../../src/model/answers/answer.js';
import {answerOf} from '../../src/model/answers/answers.js';
import {loadParts} from '../../src/model/bundled-parts.js';
import {bundledDataset} from '../../src/model/dataset.js';
import {answerHTML} from '../../src/render/answer-html.js';
import {answerLanguage, answerVoice} from '../../src/render/answer-language.js';
import type {OpenPage} from './page.js';

export type Attributes = Readonly<Record<string, string>>;

/** What an element cannot do without. */
const NEEDED: Readonly<Record<string, Attributes>> = {'state-profile': {state: 'RU'}};

/** The light HTML of an element, as an editor pastes it. */
export async function figureOf(tag: ElementName, attributes: Attributes = {}): Promise<string> {
  const asked = {...NEEDED[tag], ...attributes};
  const dataset = bundledDataset();
  const voice = answerVoice(await answerLanguage(langOf(asked.lang)));
  const html = answerHTML(
    voice,
    answerOf(tag, dataset, await loadParts(), asked['as-of'] ?? dataset.day, asked),
  );
  const data = Object.entries(asked).map(([name, value]) => ` data-recognition-${name}="${value}"`);
  return html.replace('<figure', `<figure data-recognition-element="${tag}"${data.join('')}`).trim();
}

/** The tag of an element with its light HTML inside. */
export async function tagWithLight(tag: ElementName, attributes: Attributes = {}): Promise<string> {
  const asked = {...NEEDED[tag], ...attributes};
  const written = Object.entries(asked).map(([name, value]) => ` ${name}="${value}"`);
  const light = (await figureOf(tag, attributes)).replaceAll(/ data-recognition-[\w-]+="[^"]*"/g, '');
  return `<${tag}${written.join('')}>${light}</${tag}>`;
}

/** What is seen of an embed. */
export interface SeenEmbed {
  readonly tag: string;
  /** Whether the element shows its answer. */
  readonly isShown: boolean;
  readonly lang: Lang | '';
  readonly heading: string;
  /** Whether a reader sees its light HTML, and whether that is in the document. */
  readonly isLightSeen: boolean;
  readonly hasLight: boolean;
  /** Every attribute of the element, as `name=value`. */
  readonly attributes: readonly string[];
}

/** Waits until as many elements as that show their answer, or for a while, and tells what is seen of each embed. */
export const embedsOf = (page: OpenPage, count: number, tags: readonly string[]): Promise<SeenEmbed[]> =>
  page.evaluate(
    async (count, tags) => {
      const roots = () =>
        [...document.querySelectorAll(tags.join())].map(({shadowRoot}) =>
          shadowRoot?.querySelector('[part=root]'),
        );
      const deadline = Date.now() + 8000;
      while (roots().filter(Boolean).length < count && Date.now() < deadline)
        await new Promise((resolve) => setTimeout(resolve, 20));
      // Whatever comes in spite of all.
      await new Promise((resolve) => setTimeout(resolve, count === 0 ? 2500 : 100));
      const places = [
        ...document.querySelectorAll<HTMLElement>(`[data-recognition-element], ${tags.join()}`),
      ];
      return places
        .filter((place) => !place.parentElement?.closest(`[data-recognition-element], ${tags.join()}`))
        .map((place) => {
          const element = place.matches(tags.join()) ? place : place.querySelector(tags.join());
          const root = element?.shadowRoot?.querySelector('[part=root]');
          const light = place.querySelector('table, li, a');
          const lang = root?.getAttribute('lang') ?? '';
          return {
            tag: element?.localName ?? '',
            isShown: (root?.getBoundingClientRect().height ?? 0) > 20,
            lang: lang === 'fa-AF' ? 'prs' : (lang as 'en' | 'ps' | ''),
            heading: root?.querySelector('[part=heading]')?.textContent?.trim() ?? '',
            isLightSeen: (light?.getClientRects().length ?? 0) > 0,
            hasLight: !!light,
            attributes: [...(element?.attributes ?? [])].map(({name, value}) => `${name}=${value}`),
          };
        });
    },
    count,
    tags,
  );
