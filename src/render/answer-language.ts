import {digits, formatNumber, resolveNumerals, type Numerals} from '../i18n/numerals.js';
import {loadEmbassyLanguage} from '../i18n/area-embassies.js';
import {loadFiguresLanguage} from '../i18n/area-figures.js';
import {loadLadderLanguage} from '../i18n/area-ladder.js';
import {loadLeverageLanguage} from '../i18n/area-leverage.js';
import {loadProfileLanguage} from '../i18n/area-profile.js';
import {loadTimelineLanguage} from '../i18n/area-timeline.js';
import {fill} from '../i18n/fill.js';
import {formatDay, type DateOptions} from '../i18n/dates.js';
import type {Lang} from '../i18n/lang.js';
import type {Language} from '../i18n/language.js';
import type {Msg} from '../i18n/localize.js';
import {loadAnswerMessages, loadLanguage} from '../i18n/messages.js';
import {loadSources, loadTexts} from '../model/bundled-parts.js';
import {loadDetails, type Details} from '../model/dataset.js';
import {PART_KINDS, type PartKind, type RecordTexts, type SourceRecord} from '../model/parts.js';
import type {AnswerVoice} from './answer-voice.js';
import {authorityLabel, isFeminine, statusLabel} from './labels.js';
import {nameKeys} from './name-keys.js';

/** All the words that an answer can need in one language. */
export interface AnswerLanguage {
  readonly language: Language;
  /** Words of records by `recordId/key`, of the kinds beyond those of the map. */
  readonly texts: RecordTexts;
  /** Notes of statements, and their sources. */
  readonly details: Details;
  readonly sources: ReadonlyMap<string, SourceRecord>;
}

/** Whose messages an answer can need beyond those of all elements, as it is narrowed. */
const AREAS = [
  loadEmbassyLanguage,
  loadFiguresLanguage,
  loadLadderLanguage,
  loadLeverageLanguage,
  loadProfileLanguage,
  loadTimelineLanguage,
];

/** Fetches the words of one language, for Node and pages alike. */
export async function answerLanguage(
  lang: Lang,
  kinds: readonly PartKind[] = PART_KINDS,
): Promise<AnswerLanguage> {
  const [language, answers, areas, details, sources, ...texts] = await Promise.all([
    loadLanguage(lang, nameKeys()),
    loadAnswerMessages(lang),
    Promise.all(AREAS.map((load) => load(lang))),
    loadDetails(lang),
    loadSources(),
    ...kinds.map((kind) => loadTexts(kind, lang)),
  ]);
  const messages = [...areas.map((area) => area.messages), answers, language.messages].reduce(
    (all, own) => ({...all, ...own}),
    {},
  );
  return {
    language: {...language, messages},
    texts: new Map(texts.flatMap((own) => [...own])),
    details,
    sources,
  };
}

/** How an answer is to be told. */
export interface AnswerOptions {
  readonly calendar?: DateOptions['calendar'];
  readonly numerals?: 'auto' | Numerals;
  /** `taliban`, `de-facto`, `emirate`, or own words. */
  readonly authority?: string;
}

/** What a record is called by; a claim by its own words. */
const NAMES = ['name', 'title', 'label', 'text'];

/** A voice that tells answers in one language. */
export function answerVoice(
  {language, texts, details, sources}: AnswerLanguage,
  {calendar = 'auto', numerals: setting = 'auto', authority = ''}: AnswerOptions = {},
): AnswerVoice {
  const {lang, dates, names, messages} = language;
  const numerals = resolveNumerals(setting, lang);
  // The bundles leave only a message's number at each call, and number the words alike.
  const msg: Msg = (english, options) => messages[options?.id ?? english] ?? english;
  const say = (template: string, slots: Readonly<Record<string, string>> = {}) => {
    const named = template.includes('{authority}') && {authority: authorityLabel(msg, authority)};
    return digits(fill(template, {...slots, ...named}), numerals);
  };
  return {
    lang,
    msg,
    say,
    name: (id) => names.get(id) ?? NAMES.map((key) => texts.get(`${id}/${key}`)?.text).find(Boolean) ?? id,
    number: (n) => formatNumber(n, {lang, numerals}),
    date: (day, style = 'short') => formatDay(day, {lang, calendar, numerals, style, words: dates}),
    status: (status, type) => {
      const label = statusLabel(msg, status, !!type && isFeminine(type));
      return say(label);
    },
    text: (key) => texts.get(key) ?? details.notes.get(key.replace(/\/note$/, '')),
    source: (id) => sources.get(id),
    sourcesOf: (statement) => details.sourcesOf.get(statement) ?? [],
  };
}
