import type {Details} from '../../model/details.js';
import type {AnswerVoice, CitedSource} from '../../render/answer-voice.js';
import type {Voice} from '../../render/voice.js';

/** Keys of what a record is called; a claim and a judgement are called by their own words. */
const NAME = /^(.*)\/(?:name|title|label)$|^((?:clm|ass)-.*)\/text$/;

/**
 * An element's voice with the words and sources of records, once its details have come. Sources go by their addresses, as
 * `withSources` gives them to the records.
 */
export function elementVoice(voice: Voice, {names, notes, sourcesOf}: Details): AnswerVoice {
  let byAddress: ReadonlyMap<string, CitedSource> | undefined;
  const name = (id: string) => names?.get(id) ?? voice.name(id);
  return {
    lang: voice.lang,
    msg: voice.msg,
    say: voice.say,
    number: voice.number,
    date: voice.date,
    status: voice.status,
    name,
    text: (key) => {
      const [, id = '', claim = ''] = NAME.exec(key) ?? [];
      const named = id || claim;
      if (!named) return notes.get(key.replace(/\/\w+$/, ''));
      const text = name(named);
      return text === named ? undefined : {text, reviewed: true};
    },
    source: (url) => {
      byAddress ??= new Map([...sourcesOf.values()].flat().map((source) => [source.url, source]));
      return byAddress.get(url);
    },
    sourcesOf: (id) => sourcesOf.get(id) ?? [],
  };
}
