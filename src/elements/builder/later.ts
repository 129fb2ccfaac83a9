import {langOf, type Lang} from '../../i18n/lang.js';
import {loadParts} from '../../model/bundled-parts.js';
import {bundledDataset} from '../../model/dataset.js';
import type {Parts} from '../../model/parts.js';
import {answerLanguage, type AnswerLanguage} from '../../render/answer-language.js';
import {embedFrom, type Making} from '../../render/snippets/make.js';
import type {Configuration, Embed} from '../../render/snippets/embed.js';
import type {RecordKind} from './options.js';

/** What the builder loads when it is first on a page: facts and words of all elements. */

const languages = new Map<Lang, Promise<AnswerLanguage>>();
let parts: Promise<Parts> | undefined;

/** All that the code of an embed is made from. */
export async function makeEmbed(configuration: Configuration, making: Making): Promise<Embed> {
  const lang = langOf(configuration.attributes['lang']);
  if (!languages.has(lang)) languages.set(lang, answerLanguage(lang));
  parts ??= loadParts();
  const [language, records] = await Promise.all([languages.get(lang)!, parts]);
  return embedFrom(configuration, {dataset: bundledDataset(), parts: records, language}, making);
}

/** Ids of the records that an option can name. */
export async function recordIds(): Promise<Record<RecordKind, readonly string[]>> {
  parts ??= loadParts();
  const {actors, chips, claims, figures, obstacles} = await parts;
  const ids = (records: readonly {readonly id: string}[]) => records.map(({id}) => id);
  return {
    actors: ids(actors),
    chips: ids(chips),
    claims: ids(claims),
    figures: ids(figures),
    obstacles: ids(obstacles),
  };
}
