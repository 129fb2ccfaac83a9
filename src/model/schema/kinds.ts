import type * as v from 'valibot';
import {claim, figure} from './claims.js';
import {words, type WordsSchema} from './common.js';
import {event} from './events.js';
import {actor, chip, interest, leverage} from './leverage.js';
import {mission, missionInAfghanistan, position} from './missions.js';
import {assessment, obstacle} from './obstacles.js';
import {city, country, organisation, party} from './places.js';
import {source} from './sources.js';

/** The schema of each kind of record by the folder of `data/` that its records are in. */
export const schemasWith = <W extends WordsSchema>(words: W) => ({
  countries: country(words),
  organisations: organisation(words),
  cities: city(words),
  parties: party(words),
  recognition: position(words),
  missions: mission(words),
  'missions-in-afghanistan': missionInAfghanistan(words),
  events: event(words),
  chips: chip(words),
  actors: actor(words),
  leverage: leverage(words),
  interests: interest(words),
  obstacles: obstacle(words),
  assessments: assessment(words),
  claims: claim(words),
  figures: figure(words),
  sources: source(),
});

/** Made only where they are used: own datasets have schemas of their own. */
export const SCHEMAS = /* @__PURE__ */ schemasWith(words);

/** A folder of `data/`. */
export type Kind = keyof typeof SCHEMAS;
export const KINDS = Object.keys(SCHEMAS) as Kind[];

/** A record's value, as its kind's schema describes it. */
export type ValueOf<K extends Kind> = v.InferOutput<(typeof SCHEMAS)[K]>;

/** Words in three languages, each translation with the fingerprint of its English. */
export type Words = v.InferOutput<typeof words>;
