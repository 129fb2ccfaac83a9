import type {Answer} from '../../model/answers/answer.js';
import {answerOf, type AnswerChoice} from '../../model/answers/answers.js';
import {figuresOn} from '../../model/figures.js';
import {placesOnRecord} from '../../model/state-profile.js';
import {movementBetween} from '../../model/ladder.js';
import {within} from '../../model/bundled-regions.js';
import {answerVoice, type AnswerLanguage} from '../answer-language.js';
import {answerLead, answerQuestion} from '../answer-sentences.js';
import type {AnswerVoice} from '../answer-voice.js';
import {oneFigure} from '../figure-words.js';
import {movesLead} from '../ladder-moves.js';
import {ofRegion} from '../ladder-words.js';
import {countWords} from '../missions/words.js';
import {choiceOf} from './choice.js';
import type {Configuration, Material} from './configuration.js';
import {missionsShown, type MissionsShown} from './missions-shown.js';
import {narrowedWords} from './narrowed.js';
import {soundOf} from './sound.js';

/** A configuration with its answer, and how it is told in one language. */
export interface Told {
  /** Without what its element would not take. */
  readonly configuration: Configuration;
  /** What it would not take, each with what it would. */
  readonly faults: readonly string[];
  readonly voice: AnswerVoice;
  readonly answer: Answer;
  readonly question: string;
  /** Sentences that answer it, and say to what the answer is narrowed. */
  readonly lead: string;
  /** Headings between the rows of the first table, by the id of the row that follows. */
  readonly groups: ReadonlyMap<string, string>;
}

/**
 * The answer of an element as it is configured: the one way from a tag's attributes to rows and words, for whatever is
 * rendered without the element.
 * @param language that of the configuration's `lang`, which it stands for
 * @param more what no attribute asks for
 */
export function tell(
  given: Configuration,
  material: Material,
  language: AnswerLanguage,
  more: AnswerChoice = {},
): Told {
  const {configuration: sound, faults} = soundOf(given, material);
  const {element} = sound;
  // An attribute without a value asks for nothing.
  const attributes = Object.fromEntries(Object.entries(sound.attributes).filter(([, value]) => value));
  const configuration: Configuration = {element, attributes};
  const {dataset, parts} = material;
  const voice = answerVoice(language, {
    calendar: attributes['calendar'] as never,
    numerals: attributes['numerals'] as never,
    authority: attributes['authority-label'],
  });
  const day = attributes['as-of'] ?? dataset.day;
  const missions =
    element === 'embassy-status-table' ? missionsShown(voice, dataset, day, attributes) : undefined;
  const answer = answerOf(element, dataset, parts, day, {
    ...choiceOf(configuration, material, voice, day),
    missions: missions?.groups.flatMap(({rows}) => rows.map(({id}) => id)),
    ...more,
  });
  const {question, lead} = sentencesOf(voice, configuration, material, answer, missions);
  return {
    configuration: {element, attributes: {...sound.attributes, lang: voice.lang}},
    faults,
    voice,
    answer,
    question,
    lead: [lead, narrowedWords(voice, configuration)].filter(Boolean).join(' '),
    groups: new Map(
      missions?.groups.flatMap(({label, rows}) =>
        label && rows[0] ? [[rows[0].id, `${label}: ${voice.number(rows.length)}`] as const] : [],
      ),
    ),
  };
}

/** The question and the sentences that answer it, as the element has them above its picture. */
function sentencesOf(
  voice: AnswerVoice,
  {element, attributes}: Configuration,
  {dataset, parts}: Material,
  answer: Answer,
  missions: MissionsShown | undefined,
): {readonly question: string; readonly lead: string} {
  const question = answerQuestion(voice, answer);
  const lead = answerLead(voice, answer);
  const {day} = answer;
  switch (element) {
    case 'embassy-status-table':
      return missions && missions.count < missions.total
        ? {question, lead: `${lead} ${countWords(voice, missions.count, missions.total, missions.similar)}`}
        : {question, lead};
    case 'engagement-ladder': {
      const {region = '', from} = attributes;
      const here = region ? ofRegion(voice, region, lead) : lead;
      if (!from || from >= day) return {question, lead: here};
      const moves = movementBetween(within(dataset, region), from, day);
      return {question, lead: `${here} ${movesLead(voice, moves, from)}`};
    }
    case 'isolation-figures': {
      const {figure} = attributes;
      if (!figure) return {question, lead};
      const on = figuresOn(dataset, parts.figures, day).find((each) => each.figure.id === figure);
      return oneFigure(voice, figure, on, day);
    }
    case 'state-profile':
      return {question, lead: profileLead(voice, attributes['state'], lead, {dataset, parts})};
    default:
      return {question, lead};
  }
}

/** Without a state it asks for one; of a state without a record it says so. */
function profileLead(
  voice: AnswerVoice,
  state: string | undefined,
  lead: string,
  {dataset, parts}: Material,
): string {
  const {msg} = voice;
  if (!state) {
    const choose = msg(
      'Choose a state or organisation to see its position, missions, events and interests, each with its sources.',
      {id: 'profile.choose'},
    );
    return `${lead} ${choose}`;
  }
  return placesOnRecord(dataset, parts).includes(state)
    ? lead
    : msg('There is no record of this place in the data.', {id: 'card.empty'});
}
