import {mapAnswer} from '../../src/model/recognition-map.js';
import {KINDS} from '../../src/model/schema/kinds.js';
import {languageOf, TRANSLATED, translationOf} from './languages.js';
import {wordsIn} from './walk.js';
import {datasetOf} from './dataset-of.js';
import {statementsOf, valuesOf, type DataRecord} from './record.js';

/** The ids of all sources that a record cites, as often as it cites them. */
export function citationsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'sources' && Array.isArray(inner) ? (inner as string[]) : citationsIn(inner),
  );
}

/** What the records are, counted: for the eyes of who has just changed one. */
export function summaryOf(records: readonly DataRecord[], start: string): string {
  const dataset = datasetOf(records, start);
  const counts = KINDS.map((kind): [number, string] => [valuesOf(records, kind).length, kind]);
  const statements = records.flatMap(statementsOf).length;
  const cited = new Set(records.flatMap(({value}) => citationsIn(value)));
  const sources = valuesOf(records, 'sources').length;
  const texts = records.flatMap(({value}) => wordsIn(value)).map(([, words]) => words);
  const unreviewed = TRANSLATED.map((lang) => {
    const own = texts.flatMap((words) => translationOf(words, lang) ?? []);
    return `${languageOf(lang).english} ${own.filter(({reviewed}) => !reviewed).length}`;
  });
  const contested = (['recognition', 'missions', 'kabul'] as const).flatMap((layer) =>
    mapAnswer(dataset, layer, dataset.day)
      .rows.filter(({standing}) => standing.status === 'contested')
      .map(({place, mission}) => mission?.id ?? place),
  );
  return [
    `${records.length} records with ${statements} statements are sound.`,
    ...counts.map(([count, kind]) => `${String(count).padStart(6)} ${kind}`),
    `Sources: ${cited.size} of ${sources} cited, ${sources - cited.size} read as background.`,
    `Unreviewed by a native speaker: ${unreviewed.join(', ')} of ${texts.length} texts.`,
    `The dataset stands at ${dataset.day}.`,
    `Contested on ${dataset.day}: ${contested.length === 0 ? 'none' : contested.join(', ')}.`,
  ].join('\n');
}
