import type {Lang} from './languages.js';
import type {DataRecord, Words} from './record.js';

/** What the elements print in one language: messages of the interface, names of states, organisations and cities. */
export interface LanguageWords {
  messages: Record<string, string>;
  /** `code or id` TAB `name`, a line each. */
  names: string;
  /** The sentence that names the boundary view of the map. */
  worldview: string;
}

/** What `data/topology/disputed.yaml` says in words. */
export interface TopologyWords {
  readonly disputed: readonly {readonly id: string; readonly drawnAs: string; readonly names: Readonly<Record<Lang, string>>}[];
  readonly caption: Readonly<Record<Lang, string>>;
}

/** The words of one language. */
export function compileWords(
  records: readonly DataRecord[],
  {disputed, caption}: TopologyWords,
  messages: Record<string, string>,
  lang: Lang,
): LanguageWords {
  const text = (words: Words) => (lang === 'en' ? words.en : words[lang].text);
  const named = records.filter(
    ({kind, value}) =>
      kind === 'organisations' ||
      kind === 'cities' ||
      (kind === 'countries' && value.kind !== 'territory' && value.kind !== 'none'),
  );
  const names = new Map(named.flatMap(({value}) => (value.name ? [[value.id, text(value.name)] as const] : [])));
  for (const {id, drawnAs, names: own} of disputed) {
    if (drawnAs === 'neutral' && !names.has(id)) names.set(id, own[lang]);
  }
  return {messages, names: [...names].map((pair) => pair.join('\t')).join('\n'), worldview: caption[lang]};
}
