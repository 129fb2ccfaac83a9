import * as v from 'valibot';
import {byLanguage, code, record, slug, variants, type WordsSchema} from './common.js';

const text = v.pipe(v.string(), v.nonEmpty());

/** A state or territory. */
export const country = <W extends WordsSchema>(words: W) =>
  record({
    id: code,
    kind: v.pipe(
      v.picklist(['member', 'observer', 'territory', 'disputed', 'none']),
      v.description(
        'member: of the United Nations; observer: state with observer status there; territory: drawn and counted with the state it is partOf; disputed: see topology/disputed.yaml; none: no state (Antarctica).',
      ),
    ),
    partOf: v.optional(code),
    region: v.optional(slug),
    name: words,
    short: v.optional(byLanguage({en: v.optional(text), prs: v.optional(text), ps: v.optional(text)}, text)),
    oblique: v.optional(
      v.pipe(
        record({ps: v.optional(text)}),
        v.description('Pashto form after the prepositions da, pa and la.'),
      ),
    ),
    variants: v.optional(variants),
  });

/** An organisation of states. */
export const organisation = <W extends WordsSchema>(words: W) =>
  record({id: v.pipe(v.string(), v.regex(/^[A-Z]{2,6}$/)), name: words});

/** A city with a mission. */
export const city = <W extends WordsSchema>(words: W) =>
  record({
    id: slug,
    country: code,
    coordinates: v.pipe(
      v.strictTuple([
        v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
        v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      ]),
      v.description('Longitude, then latitude, of the city’s centre and never of a building.'),
    ),
    name: words,
    variants: v.optional(variants),
  });

/** A person, office or organisation that acts or claims, where it is neither a state nor an organisation of states. */
export const party = <W extends WordsSchema>(words: W) => record({id: slug, name: words});
