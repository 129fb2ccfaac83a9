import {loadTrendLanguage} from '../i18n/area-trend.js';
import type {Lang} from '../i18n/lang.js';
import {answerLanguage, type AnswerLanguage} from '../render/answer-language.js';

const speeches = new Map<Lang, Promise<AnswerLanguage>>();

/** All the words of one language that a picture can need: those of answers, and those that only the chart has. */
export function speechOf(lang: Lang): Promise<AnswerLanguage> {
  const speech = speeches.get(lang) ?? fetchSpeech(lang);
  speeches.set(lang, speech);
  return speech;
}

async function fetchSpeech(lang: Lang): Promise<AnswerLanguage> {
  const [words, chart] = await Promise.all([answerLanguage(lang), loadTrendLanguage(lang)]);
  const {language} = words;
  return {...words, language: {...language, messages: {...chart.messages, ...language.messages}}};
}
