import {langOf} from '../../i18n/lang.js';
import {loadOnce} from '../../i18n/load-once.js';
import {loadParts} from '../../model/bundled-parts.js';
import {bundledDataset} from '../../model/dataset.js';
import type {Parts} from '../../model/parts.js';
import {answerLanguage, type AnswerLanguage} from '../../render/answer-language.js';
import {embedFrom, type Making} from '../../render/snippets/make.js';
import type {Configuration, Embed} from '../../render/snippets/embed.js';
import type {RecordKind} from './options.js';

/** What the builder loads when it is first on a page: facts and words of all elements. */

const languages = new Map<string, Promise<AnswerLanguage>>();
const records = new Map<string, Promise<Parts>>();
const parts = () => loadOnce(records, '', loadParts);

/** All that the code of an embed is made from. */
export async function makeEmbed(configuration: Configuration, making: Making): Promise<Embed> {
  const lang = langOf(configuration.attributes['lang']);
  const [language, all] = await Promise.all([loadOnce(languages, lang, () => answerLanguage(lang)), parts()]);
  return embedFrom(configuration, {dataset: bundledDataset(), parts: all, language}, making);
}

/** Ids of the records that an option can name. */
export async function recordIds(): Promise<Record<RecordKind, readonly string[]>> {
  const {actors, chips, claims, figures, obstacles} = await parts();
  const ids = (records: readonly {readonly id: string}[]) => records.map(({id}) => id);
  return {
    actors: ids(actors),
    chips: ids(chips),
    claims: ids(claims),
    figures: ids(figures),
    obstacles: ids(obstacles),
  };
}
