import {REGIONS} from '../../model/bundled-regions.js';
import type {ElementName} from '../../model/answers/answer.js';
import type {Dataset} from '../../model/dataset.js';
import {CONTROLS, EVENT_KINDS, LAYERS, MISSION_TYPES, VERDICTS} from '../../model/vocabulary.js';

/** Kinds of record that an option names one of. */
export type RecordKind = 'actors' | 'chips' | 'claims' | 'figures' | 'obstacles';

/** An attribute of an element as an editor can set it. */
export type Option = {readonly attribute: string} & (
  | {readonly kind: 'one'; readonly values: readonly string[]}
  /** One of the values, or words of one's own. */
  | {readonly kind: 'one-or-own'; readonly values: readonly string[]}
  /** Several, parted by spaces. */
  | {readonly kind: 'many'; readonly values: readonly string[]}
  | {readonly kind: 'place'; readonly organisations: boolean; readonly required?: true}
  | {readonly kind: 'record'; readonly records: RecordKind}
  | {readonly kind: 'year' | 'day' | 'flag' | 'text'}
);

const one = (attribute: string, ...values: string[]): Option => ({attribute, kind: 'one', values});
const many = (attribute: string, values: readonly string[]): Option => ({attribute, kind: 'many', values});
const record = (attribute: string, records: RecordKind): Option => ({attribute, kind: 'record', records});
const flag = (attribute: string): Option => ({attribute, kind: 'flag'});
const place = (organisations: boolean, required?: true): Option => ({
  attribute: 'state',
  kind: 'place',
  organisations,
  ...(required && {required}),
});

/** Parts of the world that the map can begin with. The list stands in the map's own data, too heavy to load for names. */
export const MAP_REGIONS = [
  'neighbours',
  'central-asia',
  'south-asia',
  'middle-east',
  'gulf',
  'europe',
  'africa',
  'americas',
  'north-america',
  'south-america',
  'east-asia',
  'south-east-asia',
  'asia',
  'asia-pacific',
] as const;

/** What each element alone can be asked; the first value of a choice is what it does without the attribute. */
const OWN: Readonly<Record<ElementName, readonly Option[]>> = {
  'recognition-map': [
    one('layer', ...LAYERS),
    one('region', 'world', ...MAP_REGIONS),
    place(true),
    one('view', 'map', 'table'),
  ],
  'embassy-status-table': [
    many('control', CONTROLS),
    many('region', REGIONS),
    many('type', MISSION_TYPES),
    one('group', '', 'region', 'control'),
    place(false),
  ],
  'leverage-matrix': [
    one('view', 'matrix', 'list', 'table'),
    record('actor', 'actors'),
    record('chip', 'chips'),
    one('order', 'weight', 'name'),
    flag('transpose'),
  ],
  'engagement-ladder': [
    one('view', 'ladder', 'table'),
    {attribute: 'from', kind: 'day'},
    one('region', '', ...REGIONS),
    one('group', '', 'region'),
    place(false),
  ],
  'engagement-timeline': [
    many('kind', EVENT_KINDS),
    {attribute: 'year', kind: 'year'},
    place(true),
    one('order', 'newest', 'oldest'),
    one('view', 'timeline', 'table'),
    flag('mirror'),
  ],
  'mission-trend': [
    one('series', 'both', 'control', 'accreditations'),
    one('view', 'chart', 'table'),
    flag('mirror'),
  ],
  'claim-check': [record('claim', 'claims'), one('verdict', '', ...VERDICTS), one('view', 'list', 'table')],
  'legitimacy-obstacles': [record('obstacle', 'obstacles'), place(true), one('view', 'list', 'table')],
  'legitimacy-balance': [
    record('chip', 'chips'),
    record('obstacle', 'obstacles'),
    one('view', 'sides', 'table'),
  ],
  'isolation-figures': [
    one('figures', 'headline', 'all'),
    record('figure', 'figures'),
    {attribute: 'since', kind: 'day'},
    one('view', 'cards', 'table'),
  ],
  'state-profile': [place(true, true), one('view', 'profile', 'table')],
};

/** Words and looks, which all elements share. */
const SHARED: readonly Option[] = [
  {attribute: 'heading', kind: 'text'},
  one('heading-level', '2', '1', '3', '4', '5', '6'),
  {attribute: 'authority-label', kind: 'one-or-own', values: ['taliban', 'de-facto', 'emirate']},
  one('calendar', 'auto', 'gregorian', 'solar-hijri', 'both'),
  one('numerals', 'auto', 'latn', 'arabext'),
  one('theme', 'auto', 'light', 'dark'),
  many('without', ['heading', 'legend', 'day', 'source', 'menu', 'finder']),
];

export const ownOptions = (element: ElementName): readonly Option[] => OWN[element];
export const sharedOptions = (): readonly Option[] => SHARED;

/** A state that has to be named, until the editor names another: the first of the data. */
const firstState = ({states}: Dataset) => states[0] ?? '';

/** Whether an option takes a value: what was chosen for one element may be nothing that another knows. */
function takes(option: Option, value: string, dataset: Dataset): boolean {
  switch (option.kind) {
    case 'one':
      return option.values.includes(value);
    case 'many':
      return value.split(' ').every((each) => option.values.includes(each));
    case 'place':
      return (
        dataset.states.includes(value) || (option.organisations && dataset.organisations.includes(value))
      );
    case 'flag':
      return value === 'true';
    case 'one-or-own':
    case 'record':
    case 'year':
    case 'day':
    case 'text':
      return true;
    default:
      return option satisfies never;
  }
}

/** The attributes that choices give an element, in the order of its options; a value that is the default is not written. */
export function attributesFrom(
  element: ElementName,
  choices: Readonly<Record<string, string>>,
  dataset: Dataset,
): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const option of [...OWN[element], ...SHARED]) {
    const value = (choices[option.attribute] ?? '').trim();
    if (value && takes(option, value, dataset)) {
      const isDefault = 'values' in option && option.kind !== 'many' && option.values[0] === value;
      if (!isDefault) attributes[option.attribute] = option.kind === 'flag' ? '' : value;
    } else if (option.kind === 'place' && option.required) {
      attributes[option.attribute] = firstState(dataset);
    }
  }
  return attributes;
}
