import type {Dataset} from '../../model/dataset.js';
import type {Parts} from '../../model/parts.js';
import type {Answer} from '../../model/answers/answer.js';
import {answerOf} from '../../model/answers/answers.js';
import {answerHTML} from '../answer-html.js';
import {answerLead, answerQuestion} from '../answer-sentences.js';
import {answerVoice, type AnswerLanguage} from '../answer-language.js';
import type {AnswerVoice} from '../answer-voice.js';
import {pageAddress} from '../page-address.js';
import {changesAddress} from './changes-address.js';
import type {Configuration, Embed, Fixed, PictureSize} from './embed.js';
import {attributesOf, attribute, link} from './markup.js';
import {changesWords, countedWords, moreWords} from './words.js';

/** What answers are made from. */
export interface Facts {
  readonly dataset: Dataset;
  readonly parts: Parts;
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

function ask({element, attributes}: Configuration, {dataset, parts, language}: Facts, day: string) {
  const voice = answerVoice(language, {
    calendar: attributes['calendar'] as never,
    numerals: attributes['numerals'] as never,
    authority: attributes['authority-label'],
  });
  return {voice, answer: answerOf(element, dataset, parts, day, attributes)};
}

/** A configuration's answer on its own day, and on the dataset's. */
export function answersBetween(
  configuration: Configuration,
  facts: Facts,
): {readonly voice: AnswerVoice; readonly before: Answer; readonly after: Answer} {
  const {day} = facts.dataset;
  const {voice, answer} = ask(configuration, facts, configuration.attributes['as-of'] ?? day);
  return {voice, before: answer, after: ask(configuration, facts, day).answer};
}

/** All that the code of an embed is made from: its answer in words, its light HTML and its addresses. */
export function embedFrom(
  configuration: Configuration,
  facts: Facts,
  {base, fixed, pinned = false, pictures = {}, heights = {}}: Making,
): Embed {
  const {element, attributes} = configuration;
  const day = attributes['as-of'] ?? facts.dataset.day;
  const {voice, answer} = ask(configuration, facts, day);
  const title = attributes['heading'] ?? answerQuestion(voice, answer);
  const page = pageAddress(base, configuration);
  const data = attributesOf(configuration)
    .map(([name, value]) => attribute(`data-recognition-${name}`, value))
    .join('');
  const name = `${element}.${attributes['lang'] ?? 'en'}`;
  const picture = pictures[name];
  const isPictured = Object.keys(attributes).every((name) => OUTSIDE_PICTURE.test(name));
  return {
    ...configuration,
    base,
    ...(fixed && {fixed}),
    page,
    title,
    lead: answerLead(voice, answer),
    light: answerHTML(voice, answer)
      .replace('<figure', `<figure data-recognition-element="${element}"${data}`)
      .replace(/<\/figure>\s*$/, `<p>${link({page, title})}</p>\n</figure>`),
    ...(picture && isPictured && {picture}),
    height: heights[name] ?? MOST_HEIGHT,
    more: moreWords(voice),
    ...(pinned && {
      changes: {
        page: changesAddress(base, configuration),
        words: changesWords(voice, day),
        counted: countedWords(voice, day),
      },
    }),
  };
}
