import {isPartial, LANGS} from '../languages.js';
import {fingerprint} from '../walk.js';
import type {Field} from '../fields.js';
import type {Message} from '../record.js';
import {meaningOf, type Flag} from './flags.js';
import type {Value} from './ids.js';

/** What was answered: texts by the flag's name, each as often as it was given. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** The value of one key; undefined where nothing was answered. */
function valueOf({key, form, optional}: Field, flags: readonly Flag[], answers: Answers): unknown {
  const given = (lang?: string) =>
    answers.get(flags.find((flag) => flag.field.key === key && flag.lang === lang)?.name ?? '');
  const all = given();
  switch (form) {
    case 'words': {
      // A language whose words may be missing gets its own with `npm run locales:import`.
      const all = LANGS.filter((lang) => !isPartial(lang)).map((lang) => [lang, given(lang)?.[0]] as const);
      if (all.every(([, text]) => text === undefined)) return undefined;
      const rest = {of: fingerprint(given('en')?.[0] ?? ''), reviewed: answers.has('reviewed')};
      return Object.fromEntries(
        all.map(([lang, text = '']) => [lang, lang === 'en' ? text : {text, ...rest}]),
      );
    }
    case 'flag':
      return all ? all[0] !== 'false' : optional ? undefined : false;
    case 'list':
      return all?.flatMap((each) => each.split(',')).map((each) => each.trim());
    case 'pair':
      return all?.[0]?.split(',').map(Number);
    case 'number':
      return all && Number(all[0]);
    default:
      return all?.[0];
  }
}

/** A value with its keys in the order of the schema, and without those that it has not. */
export function inOrder(fields: readonly Field[], value: Value): Value {
  const entries = fields.map(({key}) => [key, value[key]]);
  return Object.fromEntries(entries.filter(([, each]) => each !== undefined)) as Value;
}

/** The part of a record that these flags are of. */
export function valuesFrom(fields: readonly Field[], flags: readonly Flag[], answers: Answers): Value {
  const entries = fields.map((field) => [field.key, valueOf(field, flags, answers)]);
  return inOrder(fields, Object.fromEntries(entries) as Value);
}

/** Flags that had to be given and were not. `value` is what there is, with what followed from the rest. */
export function missing(file: string, flags: readonly Flag[], answers: Answers, value: Value): Message[] {
  const needed = ({name, field, lang}: Flag) => {
    if (answers.has(name)) return false;
    // Of a text that was begun, every language is needed.
    if (lang && value[field.key] !== undefined) return true;
    return !field.optional && value[field.key] === undefined;
  };
  return flags.filter(needed).map((flag) => ({
    file,
    path: `--${flag.name}`,
    says: 'is missing',
    mend:
      flag.field.key === 'sources'
        ? `give --${flag.name}, the id or address of a source, or --source-url and what belongs to it`
        : `give --${flag.name}: ${meaningOf(flag)}`,
  }));
}
