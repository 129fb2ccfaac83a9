import type {Lang} from '../../../src/i18n/lang.js';
import {
  basisLabel,
  directionLabel,
  eventKindLabel,
  measureLabel,
  roleLabel,
  salienceLabel,
  unitLabel,
  verdictLabel,
} from '../../../src/render/answer-labels.js';
import {answerLanguage, answerVoice} from '../../../src/render/answer-language.js';
import type {AnswerVoice} from '../../../src/render/answer-voice.js';
import {bodyLabel, confidenceLabel, missionTypeLabel} from '../../../src/render/labels.js';
import {levelLabel} from '../../../src/render/missions/words.js';
import {regionLabel} from '../../../src/render/ladder-words.js';
import {NAMES, wordsIn} from './entries.js';

/** How a record is told in one language: the words of the elements, for the vocabulary that they share. */

const voices = new Map<Lang, Promise<AnswerVoice>>();

export function voiceIn(lang: Lang): Promise<AnswerVoice> {
  let voice = voices.get(lang);
  if (!voice) {
    voice = answerLanguage(lang, []).then((language) => answerVoice(language));
    voices.set(lang, voice);
  }
  return voice;
}

export const nameIn = (id: string, lang: Lang): string | undefined => {
  const words = NAMES.get(id);
  return words && wordsIn(words, lang);
};

const DAYS = ['since', 'until', 'reported', 'date', 'published'];

/** A value of the vocabulary in words, or as it stands where it is none. */
export function toldValue(voice: AnswerVoice, kind: string, key: string, value: string): string {
  if (DAYS.includes(key)) return voice.date(value, 'long');
  switch (key) {
    case 'status':
    case 'between':
      return voice.status(value);
    case 'confidence':
      return confidenceLabel(voice.msg, value);
    case 'direction':
      return directionLabel(voice, value);
    case 'type':
      return missionTypeLabel(voice.msg, value);
    case 'level':
      return levelLabel(voice, value);
    case 'body':
      return bodyLabel(voice.msg, value);
    case 'region':
      return regionLabel(voice, value);
    case 'kind':
      return kind === 'events' ? eventKindLabel(voice, value as Parameters<typeof eventKindLabel>[1]) : value;
    case 'salience':
      return salienceLabel(voice, value as Parameters<typeof salienceLabel>[1]);
    case 'basis':
      return basisLabel(voice, value as Parameters<typeof basisLabel>[1]);
    case 'role':
      return roleLabel(voice, value as Parameters<typeof roleLabel>[1]);
    case 'verdict':
      return verdictLabel(voice, value as Parameters<typeof verdictLabel>[1]);
    case 'measure':
    case 'measures':
      return measureLabel(voice, value as Parameters<typeof measureLabel>[1]);
    default:
      return nameIn(value, voice.lang) ?? value;
  }
}

/** A number with what it counts. */
export const toldQuantity = (voice: AnswerVoice, value: number, unit: unknown): string =>
  typeof unit === 'string'
    ? unitLabel(voice, value, unit as Parameters<typeof unitLabel>[2])
    : voice.number(value);
