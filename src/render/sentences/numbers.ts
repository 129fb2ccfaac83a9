import type {Answer} from '../../model/answers/answer.js';
import type {Voice} from '../voice.js';

/** These counts of an answer as printed, for the slots of a sentence. */
export function numbers<K extends string>(voice: Voice, {counts}: Pick<Answer, 'counts'>, ...names: K[]) {
  return Object.fromEntries(names.map((name) => [name, voice.number(counts[name] ?? 0)])) as Record<
    K,
    string
  >;
}
