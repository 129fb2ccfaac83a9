/**
 * `npm run data`: reads `data/` and `locales/`, checks them, compiles them and writes `src/generated/`.
 * Prints what the records are, counted. With `--check` nothing is written. All faults are printed at once; with any,
 * nothing is written and the exit code is 1.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {AREA_FACTS, AREAS, messagesIn} from './areas.js';
import {laterNamesIn, namesIn, placeNames, searchNames} from './area-words.js';
import {check} from './check.js';
import {compileDetails} from './details.js';
import {compileEmbassies} from './embassies.js';
import {compileFacts} from './facts.js';
import {isPartial, LANGS, LANGUAGES, TRANSLATED} from './languages.js';
import {renderLanguageLoaders, renderLanguageModule, renderLanguages} from './language-modules.js';
import {compileLeverage, leverageJudgements} from './leverage-facts.js';
import {checkSame, checkUnits, messagesOf, readUnits} from './locales.js';
import {
  compileLight,
  compileParts,
  compileRegions,
  compileSources,
  compileTexts,
  renderAreaLoaders,
  renderLoaders,
} from './parts.js';
import {endWith, readHead, root} from './project.js';
import {readRecords, valuesOf} from './record.js';
import {compileStateRegions} from './state-regions.js';
import {summaryOf} from './summary.js';
import {toldOf} from './told.js';
import {compileWords} from './words.js';
import {PART_KINDS} from '../../src/model/parts.js';
import {project} from '../../src/geo/projection.js';
import {readTopology} from './world-read.js';
import {compileWorld, renderWorldModule} from './world.js';

const HEAD = '// Written by data/build; never edit by hand.\n';

/** A generated module with one constant, the same bytes for the same input. */
function renderModule(name: string, value: unknown): string {
  return `${HEAD}export const ${name} = ${JSON.stringify(value, null, 1)};\n`;
}

const {start} = readHead();
const read = readRecords(root);
const units = new Map(TRANSLATED.map((lang) => [lang, readUnits(root, lang)]));
const messages = [
  ...check(read),
  ...[...units].flatMap(([lang, own]) => checkUnits(own, lang, isPartial(lang))),
  ...[...units].flatMap(([lang, own]) => checkSame(own, [...units.values()], lang)),
];

endWith(messages, 'in data/ and locales/; nothing written.');

const {records} = read;
const topology = readTopology();
const countries = valuesOf(records, 'countries');

/** As `renderModule`, of a type that TypeScript need not work out of thousands of lines. */
function renderTyped(name: string, type: string, value: unknown): string {
  return `${HEAD}export const ${name}: ${type} = ${JSON.stringify(value, null, 1)};\n`;
}

/** Cities with missions, on the map's grid. */
function renderCities(): string {
  const packed = valuesOf(records, 'cities').map(({id, coordinates}) =>
    [id, ...project(coordinates)].join(' '),
  );
  return `export const cities = ${JSON.stringify(packed.join('|'))};\n`;
}

/** Lands of the map in no state's colour. */
function renderDisputed(): string {
  const ids = topology.disputed.filter(({drawnAs}) => drawnAs === 'neutral').map(({id}) => id);
  return `export const disputed = ${JSON.stringify(ids.join(' '))};\n`;
}

const files: Record<string, string> = {
  'facts.ts': renderModule('facts', compileFacts(records, start)),
  'embassies.ts': renderModule('embassies', compileEmbassies(records)),
  'state-regions.ts': renderModule('packed', compileStateRegions(records)),
  'embassies-search.ts': renderModule('names', searchNames(records, 'embassies')),
  'leverage.ts': renderModule('leverage', compileLeverage(records)),
  'languages.ts': HEAD + renderLanguages(LANGUAGES),
  'loaders-languages.ts': HEAD + renderLanguageLoaders(LANGUAGES),
  'loaders.ts': HEAD + renderLoaders(),
  'place-names.ts': renderModule(
    'names',
    Object.fromEntries(
      LANGS.map((lang) => [
        lang,
        placeNames(
          records,
          topology.disputed.filter(({drawnAs}) => drawnAs === 'neutral'),
          lang,
        ),
      ]),
    ),
  ),
  'regions.ts': renderTyped('regions', 'Record<string, string>', compileRegions(records)),
  'sources.ts': renderTyped('sources', 'readonly unknown[]', compileSources(records)),
  'world.ts': renderWorldModule(compileWorld({...topology, countries})) + renderCities() + renderDisputed(),
};
const parts = compileParts(records);
for (const kind of PART_KINDS) {
  files[`parts/${kind}.ts`] = renderTyped('records', 'readonly unknown[]', parts[kind]);
  files[`light-${kind}.ts`] = renderTyped('records', 'readonly unknown[]', compileLight(records, kind));
  for (const lang of LANGS)
    files[`texts/${kind}.${lang}.ts`] = renderTyped(
      'texts',
      'Record<string, string>',
      compileTexts(records, kind, lang),
    );
}
for (const lang of LANGS) {
  const texts = messagesOf(units, lang);
  files[`dates.${lang}.ts`] = renderModule('dates', LANGUAGES.find((each) => each.lang === lang)?.dates);
  files[`words.${lang}.ts`] = renderModule('words', compileWords(records, topology, messagesIn(texts), lang));
  files[`language.${lang}.ts`] = HEAD + renderLanguageModule(lang);
  files[`words-answers.${lang}.ts`] = renderModule('words', {messages: messagesIn(texts, 'answers')});
  for (const area of AREAS) {
    files[`loaders-${area}.ts`] = HEAD + renderAreaLoaders(area);
    files[`words-${area}.${lang}.ts`] = renderModule('words', {
      messages: messagesIn(texts, area),
      names: namesIn(records, area, lang),
    });
    const told =
      area === 'leverage'
        ? leverageJudgements(records)
        : AREA_FACTS[area].told.flatMap((kind) => toldOf(records, kind));
    files[`details-${area}.${lang}.ts`] = renderModule(
      'details',
      compileDetails(records, lang, told, laterNamesIn(records, area, lang)),
    );
  }
  files[`details.${lang}.ts`] = renderModule('details', compileDetails(records, lang));
}

if (!process.argv.includes('--check')) {
  for (const folder of ['parts', 'texts']) mkdirSync(join(root, 'src/generated', folder), {recursive: true});
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'src/generated', name), text);
}
console.log(summaryOf(records, start));
