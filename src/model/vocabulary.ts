/** The words that facts are stated in; the schemas of `model/schema` are made from these lists. */

// Apart, since the map's first load takes these alone.
export * from './classes.js';

/** Kinds of mission. */
export const MISSION_TYPES = [
  'embassy',
  'consulate-general',
  'consulate',
  'permanent-mission',
  'mission',
] as const;
export type MissionType = (typeof MISSION_TYPES)[number];

/** Organisations that a permanent mission is accredited to, with the city where several have a seat. */
export const BODIES = ['un-vienna', 'un-geneva', 'un-new-york', 'un-rome', 'unesco'] as const;
export type Body = (typeof BODIES)[number];

/** Ranks of a head of mission; `none` where the mission has no head. */
export const LEVELS = ['ambassador', 'charge', 'consul-general', 'first-secretary', 'none'] as const;
export type Level = (typeof LEVELS)[number];

/** What an event was. */
export const EVENT_KINDS = [
  'recognition',
  'ambassador',
  'mission-handover',
  'visit',
  'summit',
  'agreement',
  'sanctions',
  'court',
  'un-report',
  'claim',
  'security',
  'other',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** How much a bargaining chip weighs with an actor, from most to least. */
export const SALIENCES = ['decisive', 'strong', 'moderate', 'weak', 'none-stated'] as const;
export type Salience = (typeof SALIENCES)[number];

/** What such a judgement rests on. */
export const BASES = ['stated-in-article', 'other-source', 'editorial-inference'] as const;
export type Basis = (typeof BASES)[number];

/** Whether a state or organisation makes an obstacle's removal a condition, or only criticises. */
export const CRITIC_ROLES = ['condition', 'criticism'] as const;
export type CriticRole = (typeof CRITIC_ROLES)[number];

/** What the sources beside a claim add up to. */
export const VERDICTS = [
  'supported',
  'partly-supported',
  'mixed',
  'disputed',
  'contradicted',
  'unconfirmed',
  'premature',
  'overtaken',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a figure counts. */
export const UNITS = [
  'states',
  'countries',
  'missions',
  'embassies',
  'people',
  'women',
  'officials',
  'appointees',
  'killings',
  'violations',
  'warrants',
  'votes',
  'decisions',
  'visits',
  'trips',
  'chips',
  'years',
] as const;
export type Unit = (typeof UNITS)[number];

/** Counts of our own records on a day; `model/measures.ts` has each one's definition. */
export const MEASURES = [
  'recognising-states',
  'states-accepting-ambassador',
  'states-with-controlled-missions',
  'controlled-missions',
  'controlled-or-coordinated-missions',
  'coordinated-missions',
  'republic-missions',
  'closed-missions',
  'open-embassies-in-kabul',
  'states-with-open-missions-in-afghanistan',
] as const;
export type Measure = (typeof MEASURES)[number];
