import * as v from 'valibot';
import {code, day, place, slug, url} from '../../src/model/schema/common.js';
import {SCHEMAS, type Kind} from '../../src/model/schema/kinds.js';

/**
 * The keys of a record, read from its kind's schema: what `data:new` asks for and what the published tables have as
 * columns, so that neither can differ from the schema.
 */

/** What stands under a key. */
export type Form =
  | 'text'
  | 'number'
  /** `true`, or `true` and `false` where the key must be there. */
  | 'flag'
  /** Ids, codes or words of the vocabulary. */
  | 'list'
  /** Longitude and latitude. */
  | 'pair'
  /** A text in three languages, with fingerprints. */
  | 'words'
  /** Short forms or spellings in up to three languages, without fingerprints. */
  | 'spellings'
  /** Records inside the record: statements, evidence. */
  | 'items';

export interface Field {
  readonly key: string;
  readonly form: Form;
  readonly optional: boolean;
  readonly description: string;
  /** The words of the vocabulary that may stand here. */
  readonly options?: readonly string[];
  /** The form that a text has. */
  readonly pattern?: string;
  /** The schema of the value, without `optional`. */
  readonly schema: v.GenericSchema<unknown, unknown>;
  /** The keys of each record inside, with `items`. */
  readonly fields?: readonly Field[];
}

/** As much of a schema of valibot as is read here. */
interface Node {
  readonly type: string;
  readonly wrapped?: Node;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  /** Words of a list, or the schemas of a union. */
  readonly options?: readonly unknown[];
  readonly pipe?: readonly (Node & {readonly requirement?: unknown})[];
}

/** What keys mean whose schema does not say it, by kind and key or by key alone. */
const MEANINGS: Readonly<Record<string, string>> = {
  'actors/label': 'What the actor is called.',
  'actors/states': 'States that it consists of.',
  'assessments/date': 'The day it was published.',
  'assessments/text': 'The judgement, in our words.',
  'chips/label': 'What the bargaining chip is called.',
  'cities/name': 'The city’s name.',
  'claims/date': 'The day of the claim.',
  'claims/figure': 'The number claimed.',
  'claims/text': 'What was claimed.',
  'claims/evidence/date': 'The day that the evidence speaks of, or of its report.',
  'events/text': 'What happened, in one to three sentences.',
  'events/title': 'What happened, in a few words.',
  'figures/label': 'What the figure counts, in words.',
  'interests/interest': 'The interest, as an id.',
  'interests/label': 'The interest, in words.',
  'leverage/actor': 'Whom it is aimed at: an id of actors/.',
  'interests/actor': 'Whose interest it is: an id of actors/.',
  'missions/city': 'City that it stands in: an id of cities/.',
  'organisations/id': 'The organisation’s letters: EU.',
  'obstacles/label': 'What the obstacle is called.',
  'obstacles/text': 'The obstacle, in one to three sentences.',
  'obstacles/citedBy/actor': 'State or organisation that names it.',
  actor: 'An id of actors/.',
  approximate: 'The value is approximate in the source.',
  accessed: 'The day the page was read.',
  archived: 'Address of a stored copy.',
  assessment: 'What the sources beside a claim add up to.',
  author: 'Who judges: an id of parties/.',
  basis: 'What the judgement rests on.',
  chip: 'An id of chips/.',
  citedBy: 'Who names it a condition, or criticises it.',
  city: 'An id of cities/.',
  claimant: 'Who answers: an id of parties/, a state’s code or an organisation’s letters.',
  claimants: 'Who claims: ids of parties/, states’ codes or organisations’ letters.',
  country: 'State that it lies in.',
  date: 'The day of the act or its report, as exactly as it is known.',
  evidence: 'What other sources say.',
  figure: 'The number that it gives.',
  host: 'Receiving state.',
  kind: 'What kind of thing it is.',
  language: 'Language of the source: en, fa, ps.',
  licence: 'Licence of the source, where it names one.',
  measures: 'Counts of our own records that stand beside the number.',
  name: 'Its name.',
  note: 'What happened, and what the sources leave open, in one or two sentences.',
  published: 'The day it was published, as exactly as it is known.',
  'sources/note': 'What to know of this source.',
  partOf: 'State that a territory is drawn and counted with.',
  publisher: 'Who published it.',
  region: 'Region of the world.',
  responses: 'What the administration answers.',
  salience: 'How much it weighs.',
  sender: 'Sending state, or organisation.',
  short: 'Short form of the name, where there is one.',
  statements: 'What sources say, with the days they say it of.',
  status: 'The status that the statement gives.',
  type: 'Kind of mission.',
  unit: 'What the number counts.',
  value: 'The number.',
};

/** The form of a value by its schema. */
function formOf(node: Node): Form {
  switch (node.type) {
    case 'number':
      return 'number';
    case 'boolean':
    case 'literal':
      return 'flag';
    case 'array':
      return node.item?.entries ? 'items' : 'list';
    case 'strict_tuple':
      return 'pair';
  }
  if (!node.entries) return 'text';
  return node.entries['prs']?.entries ? 'words' : 'spellings';
}

/** Descriptions of the types that many keys share: the meaning of a key says more. */
const SHARED = new Set([slug, code, place, day, url].map((type) => v.getDescription(type)));

/** The form of a text, also where a type with a form is described anew. */
function patternOf(node: Node): string | undefined {
  for (const step of node.pipe ?? []) {
    if (step.requirement instanceof RegExp) return step.requirement.source;
    const inner = step !== node && step.pipe ? patternOf(step) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

function fieldOf(path: string, key: string, outer: Node): Field {
  const node = outer.wrapped ?? outer;
  const form = formOf(node);
  const schema = node as unknown as Field['schema'];
  const said = v.getDescription(outer as unknown as Field['schema']) ?? v.getDescription(schema);
  const meaning = MEANINGS[`${path}/${key}`] ?? MEANINGS[key];
  const general = !said || SHARED.has(said) || form === 'words';
  const options = (node.options ?? node.item?.options ?? []).filter(
    (each): each is string => typeof each === 'string',
  );
  return {
    key,
    form,
    optional: outer.type === 'optional',
    description: (general ? (meaning ?? said) : said) ?? '',
    options: options.length > 0 ? options : undefined,
    pattern: patternOf(node),
    schema,
    fields: form === 'items' ? fieldsIn(`${path}/${key}`, node.item) : undefined,
  };
}

function fieldsIn(path: string, node: Node | undefined): Field[] {
  return Object.entries(node?.entries ?? {}).map(([key, inner]) => fieldOf(path, key, inner));
}

/** The keys of a kind of record, in the order of its schema. */
export function fieldsOf(kind: Kind): Field[] {
  return fieldsIn(kind, SCHEMAS[kind]);
}
