import * as v from 'valibot';
import {day, record, slug, url} from './common.js';

const text = v.pipe(v.string(), v.nonEmpty());

/** Where statements come from. */
export const source = () =>
  record({
    id: slug,
    title: v.pipe(
      text,
      v.description('As printed; in brackets a description where the headline was not recorded.'),
    ),
    publisher: text,
    url,
    archived: v.optional(url),
    published: v.optional(day),
    accessed: v.optional(day),
    language: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Z]{2})?$/))),
    licence: v.optional(text),
    note: v.optional(text),
    also: v.optional(
      v.pipe(v.array(slug), v.description('Other ids that this source had in the dossier it was read from.')),
    ),
    background: v.optional(
      v.pipe(
        v.literal(true),
        v.description('Read, and kept although no record cites it; the note says why.'),
      ),
    ),
  });
