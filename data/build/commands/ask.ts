import {faultsOf} from '../../../src/model/schema/faults.js';
import type {Kind} from '../../../src/model/schema/kinds.js';
import type {DataRecord} from '../record.js';
import {flagsOf, meaningOf, type Flag} from './flags.js';

/** Puts a question to a person and gives the answer. */
export type Ask = (question: string) => Promise<string>;

/** What is wrong with an answer by itself; what it means among the other records, the checks tell. */
function faultIn({field}: Flag, answer: string): string | undefined {
  if (field.form !== 'text') return undefined;
  const [fault] = faultsOf(field.schema, answer);
  return fault && `${fault.says}; ${fault.mend}`;
}

/**
 * The answers, with what was still missing asked for: first what the record is, then what is said of it. With no flag
 * given it asks for everything, and an empty answer leaves out what may be left out; else only for what must be there.
 */
export async function askFor(
  records: readonly DataRecord[],
  kind: Kind,
  given: ReadonlyMap<string, readonly string[]>,
  ask: Ask,
): Promise<Map<string, string[]>> {
  const answers = new Map([...given].map(([name, values]): [string, string[]] => [name, [...values]]));
  const all = given.size === 0;
  const askOne = async (flag: Flag, optional: boolean) => {
    for (;;) {
      const suffix = optional ? ' (Enter leaves it out)' : '';
      const answer = (await ask(`${flag.name}: ${meaningOf(flag)}${suffix}\n> `)).trim();
      if (answer === '' && optional) return;
      const fault = answer === '' ? 'it must be there' : faultIn(flag, answer);
      if (!fault) {
        answers.set(flag.name, [answer]);
        return;
      }
      await ask(`  ${fault}. Enter to try again.`);
    }
  };
  const flags = flagsOf(kind);
  const id = flags.find(({name}) => name === 'id');
  if (all && id) await askOne(id, !['recognition', 'countries', 'organisations'].includes(kind));
  const known = records.some((record) => record.kind === kind && record.value.id === answers.get('id')?.[0]);
  const statements = flags.some(({part}) => part === 'item:statements');
  for (const flag of flags) {
    const {name, part, field, lang} = flag;
    if (answers.has(name) || name === 'id') continue;
    const record = part === 'record' && !known;
    const item = part === 'item:statements' || (part.startsWith('item:') && known && all);
    if (!record && !item) continue;
    // A source can be written along, so that none need be named.
    const computed = ['reported', 'sources'].includes(field.key);
    const begun = lang && lang !== 'en' && answers.has(name.slice(0, -`-${lang}`.length));
    const optional = !begun && (field.optional || computed || field.form === 'flag' || (item && !statements));
    if (lang && lang !== 'en' && !begun) continue;
    if (all || !optional) await askOne(flag, optional);
  }
  const cited = [...answers.keys()].some((name) => name === 'source' || name.endsWith('-source'));
  for (const flag of flags.filter(({part}) => part === 'sources' && all && !cited))
    await askOne(flag, flag.field.optional || flag.field.key === 'id');
  return answers;
}
