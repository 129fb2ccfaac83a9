import type {Answer} from '../model/answers/answer.js';
import {answerLead, answerQuestion} from './answer-sentences.js';
import type {AnswerVoice} from './answer-voice.js';
import {toldJSON} from './told-json.js';

/** The answer of any element as JSON. */
export function answerJSON(voice: AnswerVoice, answer: Answer): string {
  return toldJSON(voice, answer, answerQuestion(voice, answer), answerLead(voice, answer));
}
