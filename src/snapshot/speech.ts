import {loadLadderLanguage} from '../i18n/area-ladder.js';
import {loadLeverageLanguage} from '../i18n/area-leverage.js';
import {loadTrendLanguage} from '../i18n/area-trend.js';
import type {Lang} from '../i18n/lang.js';
import {answerLanguage, type AnswerLanguage} from '../render/answer-language.js';

/** All the words of one language that a picture can need. */
export interface Speech {
  readonly words: AnswerLanguage;
  /** The sentence that names the map's boundary view. */
  readonly worldview: string;
}

const speeches = new Map<Lang, Promise<Speech>>();

/** Fetches them; the elements that are drawn as more than a table have words of their own. */
export function speechOf(lang: Lang): Promise<Speech> {
  const speech = speeches.get(lang) ?? fetchSpeech(lang);
  speeches.set(lang, speech);
  return speech;
}

async function fetchSpeech(lang: Lang): Promise<Speech> {
  const [words, ...areas] = await Promise.all([
    answerLanguage(lang),
    loadLadderLanguage(lang),
    loadTrendLanguage(lang),
    loadLeverageLanguage(lang),
  ]);
  const {language} = words;
  return {
    worldview: language.worldview,
    words: {
      ...words,
      language: {
        ...language,
        names: new Map([...areas.flatMap(({names}) => [...names]), ...language.names]),
        messages: Object.assign(
          {},
          language.messages,
          ...areas.map(({messages}) => messages),
        ) as typeof language.messages,
      },
    },
  };
}
