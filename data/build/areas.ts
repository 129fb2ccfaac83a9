import type {Kind} from '../../src/model/schema/kinds.js';

/** What the elements of an area need beyond the words and facts that all elements share. */
export interface AreaOf {
  /** Kinds of record whose names (titles, labels, words of a claim) its elements print at once. */
  readonly names: readonly Kind[];
  /** Which they name beside these: all states and organisations, states alone, those that `told` speaks of, or none. */
  readonly places: 'all' | 'states' | 'named' | 'none';
  /** Kinds of record whose notes and sources come with the details, in this order. */
  readonly told: readonly Kind[];
  /** Kinds whose names come with the details too. */
  readonly laterNames: readonly Kind[];
  /** States and organisations that are named only beside the details. */
  readonly laterPlaces?: 'named';
}

/**
 * Areas of elements: each has modules of its own for its words, names, notes and sources, so that nobody's phone carries
 * what is not on the page. Messages whose ids begin with an area's name are of it; those that begin with `answers.` are of
 * all areas; all others are those of the map and the base.
 */
export const AREA_FACTS = {
  embassies: {names: [], places: 'none', told: ['missions'], laterNames: []},
  leverage: {names: ['chips', 'actors', 'interests'], places: 'none', told: [], laterNames: []},
  ladder: {names: [], places: 'states', told: ['recognition'], laterNames: []},
  timeline: {names: ['events'], places: 'named', told: ['events'], laterNames: ['parties']},
  trend: {names: [], places: 'none', told: ['missions', 'recognition'], laterNames: ['countries', 'cities']},
  claims: {names: ['claims', 'parties'], places: 'named', told: ['claims'], laterNames: []},
  obstacles: {names: ['obstacles'], places: 'named', told: ['obstacles'], laterNames: ['parties']},
  balance: {
    names: ['chips', 'obstacles', 'assessments'],
    places: 'none',
    told: ['chips', 'leverage', 'obstacles', 'assessments'],
    laterNames: ['actors', 'parties', 'assessments'],
    laterPlaces: 'named',
  },
  figures: {names: ['figures'], places: 'none', told: ['figures', 'recognition'], laterNames: []},
  profile: {
    names: [],
    places: 'all',
    told: [
      'recognition',
      'missions',
      'missions-in-afghanistan',
      'events',
      'interests',
      'leverage',
      'obstacles',
      'claims',
    ],
    laterNames: ['events', 'interests', 'chips', 'actors', 'obstacles', 'claims', 'parties', 'cities'],
  },
  builder: {
    names: ['chips', 'actors', 'claims', 'obstacles', 'figures'],
    places: 'all',
    told: [],
    laterNames: [],
  },
} satisfies Record<string, AreaOf>;

export type Area = keyof typeof AREA_FACTS;
export const AREAS = Object.keys(AREA_FACTS) as readonly Area[];

/** Beginnings of ids by which messages are told apart; `answers` are the words of answers as tables, lists and texts. */
const BEGINNINGS = [...AREAS, 'answers'] as const;

/** The messages of an area, of answers, or of the base. */
export function messagesIn(
  messages: Readonly<Record<string, string>>,
  area?: Area | 'answers',
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(messages).filter(([id]) =>
      area ? id.startsWith(`${area}.`) : !BEGINNINGS.some((each) => id.startsWith(`${each}.`)),
    ),
  );
}
