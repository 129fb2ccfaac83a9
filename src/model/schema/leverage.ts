import * as v from 'valibot';
import {BASES, SALIENCES} from '../vocabulary.js';
import {article, code, day, record, slug, sources, type WordsSchema} from './common.js';

/** A bargaining chip: something that the administration offers or holds. */
export const chip = <W extends WordsSchema>(words: W) =>
  record({
    id: slug,
    additional: v.optional(
      v.pipe(v.literal(true), v.description('Not one of the six chips that the article names.')),
    ),
    label: words,
    sources,
    article: v.optional(article),
    evidence: v.optional(
      v.array(record({id: slug, date: day, note: words, sources, article: v.optional(article)})),
    ),
  });

/** A state or group of states that chips are aimed at. */
export const actor = <W extends WordsSchema>(words: W) =>
  record({id: slug, label: words, states: v.pipe(v.array(code), v.nonEmpty())});

/** How much one chip weighs with one actor. */
export const leverage = <W extends WordsSchema>(words: W) =>
  record({
    id: slug,
    chip: slug,
    actor: slug,
    salience: v.picklist(SALIENCES),
    basis: v.picklist(BASES),
    note: words,
    sources: v.optional(v.pipe(sources, v.description('Absent only where nothing was found (none-stated).'))),
    article: v.optional(article),
  });

/** What an actor wants of Afghanistan. */
export const interest = <W extends WordsSchema>(words: W) =>
  record({
    id: slug,
    actor: slug,
    interest: slug,
    basis: v.picklist(BASES),
    label: words,
    note: v.optional(words),
    sources,
    article: v.optional(article),
  });
