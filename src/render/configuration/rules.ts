import {isDay} from '../../i18n/days.js';
import type {ElementName} from '../../model/answers/answer.js';
import {SERIES} from '../../model/answers/mission-trend.js';
import {REGIONS, regionOf} from '../../model/bundled-regions.js';
import {ORDERS} from '../../model/leverage-grid.js';
import {classesOf, LAYERS} from '../../model/recognition-map.js';
import {placesIn} from '../../model/state-profile.js';
import {yearsOf} from '../../model/timeline.js';
import {EVENT_KINDS, VERDICTS} from '../../model/vocabulary.js';
import {disputed, regions} from '../../geo/world.js';
import {COLUMNS} from '../missions/words.js';
import {OPTIONAL_PARTS} from '../optional-parts.js';
import type {Material} from './configuration.js';

/** What an attribute can say. Without a value it says nothing, and is not asked. */
export interface Rule {
  /** Whether it can name several, parted by spaces. */
  readonly several?: true;
  /** Whether it is a switch: on where it stands, whatever it says. */
  readonly flag?: true;
  /** The values there are, where they can be counted: of a text of one's own or a day they cannot. */
  values?(material: Material): readonly string[];
  isSound(value: string, material: Material): boolean;
  /** What is allowed, for whoever wrote something else. */
  allowed(material: Material): string;
}

type Values = readonly string[] | ((material: Material) => readonly string[]);
const listOf = (values: Values, material: Material) =>
  typeof values === 'function' ? values(material) : values;

const one = (values: Values): Rule => ({
  values: (material) => listOf(values, material),
  isSound: (value, material) => listOf(values, material).includes(value),
  allowed: (material) => listOf(values, material).join(', '),
});
const several = (values: Values): Rule => ({...one(values), several: true});
const record = (values: Values, allowed: Rule['allowed']): Rule => ({...one(values), allowed});
const day: Rule = {isSound: isDay, allowed: () => 'a day that exists, written YYYY-MM-DD'};
/** Words of the embedder's own. */
const any: Rule = {isSound: () => true, allowed: () => ''};
const flag: Rule = {...any, flag: true};

const ids = (records: readonly {readonly id: string}[]) => records.map(({id}) => id);
const unique = (values: readonly string[]) => [...new Set(values)];
const hosts = ({dataset}: Material) => unique(dataset.missions.map(({host}) => host));

/** What all elements have. */
export const COMMON: Readonly<Record<string, Rule>> = {
  lang: any,
  'as-of': day,
  src: any,
  heading: any,
  'heading-level': one(['1', '2', '3', '4', '5', '6']),
  calendar: one(['auto', 'gregorian', 'solar-hijri', 'both']),
  numerals: one(['auto', 'latn', 'arabext']),
  'authority-label': any,
  theme: one(['auto', 'light', 'dark']),
  without: several(OPTIONAL_PARTS),
  preload: flag,
};

/** What each has beside that. */
export const OWN: Readonly<Record<ElementName, Readonly<Record<string, Rule>>>> = {
  'recognition-map': {
    layer: one(({dataset}) => dataset.layers ?? LAYERS),
    view: one(['map', 'table']),
    region: one(regions),
    state: one(({dataset}) =>
      unique([dataset.subject, ...(dataset.territories ?? []), ...placesIn(dataset), ...disputed]),
    ),
  },
  'embassy-status-table': {
    mission: record(
      ({dataset}) => ids(dataset.missions),
      ({dataset}) => `the id of a mission in the data, such as ${dataset.missions[0]?.id}`,
    ),
    state: several(hosts),
    control: several(classesOf('missions')),
    region: several((material) => unique(hosts(material).map((host) => regionOf(host) ?? ''))),
    type: several(({dataset}) => unique(dataset.missions.map(({type}) => type))),
    confidence: several(['high', 'medium', 'low']),
    group: one(['region', 'control']),
    sort: {
      ...one(COLUMNS),
      isSound: (value) => (COLUMNS as readonly string[]).includes(value.replace(/^-/, '')),
    },
    query: any,
    'deep-link': flag,
    'correction-url': {
      isSound: (url) => /^(https?:\/\/[^/]|mailto:.)/i.test(url),
      allowed: () => 'an address that begins with https:, http: or mailto:, with {mission} in it',
    },
  },
  'leverage-matrix': {
    view: one(['matrix', 'list', 'table']),
    actor: one(({parts}) => ids(parts.actors)),
    chip: one(({parts}) => ids(parts.chips)),
    order: one(ORDERS),
    transpose: flag,
    record: record(
      ({parts: {leverage, interests, chips, actors}}) =>
        ids([...leverage, ...interests, ...chips, ...actors]),
      () => 'id of a cell, interest, chip or actor',
    ),
  },
  'engagement-ladder': {
    view: one(['ladder', 'table']),
    from: day,
    region: one(REGIONS),
    group: one(['region']),
    state: one(({dataset: {states, positions, organisations}}) =>
      unique([...states, ...positions.keys()]).filter((code) => !organisations.includes(code)),
    ),
  },
  'engagement-timeline': {
    view: one(['timeline', 'table']),
    event: record(
      ({parts}) => ids(parts.events),
      ({parts}) => `the id of an event in the data, such as ${parts.events[0]?.id}`,
    ),
    // Where it is no code of a state or organisation, a party is a person or office.
    state: one(({parts}) =>
      unique(
        parts.events.flatMap(({states, parties}) => [
          ...states,
          ...parties.filter((party) => /^[A-Z]/.test(party)),
        ]),
      ),
    ),
    kind: several(EVENT_KINDS),
    year: one(({parts, dataset}) => yearsOf(parts.events, dataset.day)),
    query: any,
    order: one(['newest', 'oldest']),
    mirror: flag,
    'deep-link': flag,
  },
  'mission-trend': {view: one(['chart', 'table']), series: one(['both', ...SERIES]), mirror: flag},
  'claim-check': {
    view: one(['list', 'table']),
    claim: one(({parts}) => ids(parts.claims)),
    record: one(({parts}) => ids(parts.claims)),
    verdict: one(VERDICTS),
    claimant: one(({parts}) => unique(parts.claims.flatMap(({claimants}) => claimants))),
    state: one(({parts}) => unique(parts.claims.flatMap(({claimants}) => claimants))),
    'claim-review': flag,
    'claim-review-url': any,
  },
  'legitimacy-obstacles': {
    view: one(['list', 'table']),
    obstacle: one(({parts}) => ids(parts.obstacles)),
    state: one(({parts}) => unique(parts.obstacles.flatMap(({citedBy}) => citedBy.map(({actor}) => actor)))),
  },
  'legitimacy-balance': {
    view: one(['sides', 'table']),
    chip: one(({parts}) => ids(parts.chips)),
    obstacle: one(({parts}) => ids(parts.obstacles)),
  },
  'isolation-figures': {
    view: one(['cards', 'table']),
    figures: one(['headline', 'all']),
    figure: one(({parts}) => ids(parts.figures)),
    bare: flag,
    since: day,
  },
  'state-profile': {view: one(['profile', 'table']), state: one(({dataset}) => placesIn(dataset))},
};

/** All attributes that an element has, by name. */
export const rulesOf = (element: ElementName): Readonly<Record<string, Rule>> => ({
  ...COMMON,
  ...OWN[element],
});
