import {oneIn, textIn, type Lang} from './languages.js';
import {isState} from './facts.js';
import {valuesOf, type DataRecord} from './record.js';

/** What the elements print in one language: messages of the interface, names of states, organisations and cities. */
export interface LanguageWords {
  messages: Record<string, string>;
  /** Names, a line each: of Afghanistan, the states, organisations and cities of the facts, lands in no state's colour. */
  names: string;
  /** The sentence that names the boundary view of the map. */
  worldview: string;
}

/** What `data/topology/disputed.yaml` says in words. */
export interface TopologyWords {
  readonly disputed: readonly {
    readonly id: string;
    readonly drawnAs: string;
    readonly names: Readonly<Record<Lang, string>>;
  }[];
  readonly caption: Readonly<Record<Lang, string>>;
}

/** The words of one language. */
export function compileWords(
  records: readonly DataRecord[],
  {disputed, caption}: TopologyWords,
  messages: Record<string, string>,
  lang: Lang,
): LanguageWords {
  const countries = valuesOf(records, 'countries');
  const neutral = disputed.filter(({drawnAs}) => drawnAs === 'neutral');
  const names = [
    ...countries.filter(({id}) => id === 'AF'),
    ...countries.filter(isState),
    ...valuesOf(records, 'organisations'),
    ...valuesOf(records, 'cities'),
  ].map(({name}) => textIn(name, lang));
  return {
    messages,
    names: [...names, ...neutral.map((land) => oneIn(land.names, lang))].join('\n'),
    worldview: oneIn(caption, lang),
  };
}
