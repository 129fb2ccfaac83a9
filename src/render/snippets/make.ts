import type {Answer} from '../../model/answers/answer.js';
import type {AnswerLanguage} from '../answer-language.js';
import type {AnswerVoice} from '../answer-voice.js';
import type {Material} from '../configuration/configuration.js';
import {tell} from '../configuration/tell.js';
import {toldHTML} from '../light-figure.js';
import {pageAddress} from '../page-address.js';
import {changesAddress} from './changes-address.js';
import type {Configuration, Embed, Fixed, PictureSize} from './embed.js';
import {changesWords, countedWords, moreWords} from './words.js';

/** What answers are made from. */
export interface Facts extends Material {
  readonly language: AnswerLanguage;
}

/** What the publisher and the editor say beside the configuration. */
export interface Making {
  readonly base: string;
  readonly fixed?: Fixed;
  /** Whether a line under the embed tells what has changed since its day. */
  readonly pinned?: boolean;
  /** Sizes of the published pictures, by `<tag>.<lang>`. */
  readonly pictures?: Readonly<Record<string, PictureSize>>;
  /** Heights of frames that nobody makes higher, in px, likewise. */
  readonly heights?: Readonly<Record<string, number>>;
}

/** As much as WordPress gives a frame. */
const MOST_HEIGHT = 1000;

/** Attributes that a published picture does not depend on. */
const OUTSIDE_PICTURE = /^(lang|heading-level|theme|without)$/;

/** A configuration's answer on its own day, and on the dataset's. */
export function answersBetween(
  {element, attributes}: Configuration,
  {language, ...material}: Facts,
): {readonly voice: AnswerVoice; readonly before: Answer; readonly after: Answer} {
  const {voice, answer} = tell({element, attributes}, material, language);
  const now = {element, attributes: {...attributes, 'as-of': material.dataset.day}};
  return {voice, before: answer, after: tell(now, material, language).answer};
}

/** All that the code of an embed is made from: its answer in words, its light HTML and its addresses. */
export function embedFrom(
  given: Configuration,
  {language, ...material}: Facts,
  {base, fixed, pinned = false, pictures = {}, heights = {}}: Making,
): Embed {
  const told = tell(given, material, language);
  const {configuration, voice, answer, question, lead} = told;
  const {element, attributes} = configuration;
  const name = `${element}.${attributes['lang'] ?? 'en'}`;
  const picture = pictures[name];
  const isPictured = Object.keys(attributes).every((name) => OUTSIDE_PICTURE.test(name));
  return {
    ...configuration,
    base,
    ...(fixed && {fixed}),
    page: pageAddress(base, configuration),
    title: attributes['heading'] || question,
    lead,
    light: toldHTML(told, base),
    ...(picture && isPictured && {picture}),
    height: heights[name] ?? MOST_HEIGHT,
    more: moreWords(voice),
    ...(pinned && {
      changes: {
        page: changesAddress(base, configuration),
        words: changesWords(voice, answer.day),
        counted: countedWords(voice, answer.day),
      },
    }),
  };
}
