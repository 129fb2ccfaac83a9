import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {brokenRules} from './lint.js';

const imports = '@typescript-eslint/no-restricted-imports';

/** Room by room: what a file there may import, and what it may not. */
const table: {file: string; may: string[]; never: string[]}[] = [
  {
    file: 'data/build/facts.ts',
    may: [
      'node:fs',
      'yaml',
      'd3-geo',
      './record.js',
      '../../src/model/day.js',
      '../../src/geo/projection.js',
    ],
    never: ['lit', '@lit/localize', '../../src/i18n/lang.js', '../../src/elements/recognition-map.js'],
  },
  {
    file: 'data/build/checks/days.ts',
    may: ['../record.js', '../../../src/model/day.js'],
    never: ['../../../src/i18n/lang.js', '../../../src/generated/facts.js'],
  },
  {
    file: 'src/model/recognition.ts',
    may: ['./dataset.js', './answers/table.js'],
    never: [
      '../generated/facts.js',
      '../geo/world.js',
      '../i18n/lang.js',
      '../elements/recognition-map.js',
      '../render/csv.js',
      '../../data/build/facts.js',
      'lit',
      'd3-geo',
      'node:fs',
    ],
  },
  {
    file: 'src/model/answers/table.ts',
    may: ['../dataset.js'],
    never: ['../../generated/facts.js', '../../i18n/lang.js'],
  },
  {
    file: 'src/model/dataset.ts',
    may: ['../generated/facts.js', './day.js'],
    never: ['../geo/world.js', 'lit'],
  },
  {
    file: 'src/model/bundled-parts.ts',
    may: ['../generated/loaders.js', './parts.js'],
    never: ['../geo/world.js', 'lit'],
  },
  {
    file: 'src/model/bundled-leverage.ts',
    may: ['../generated/leverage.js', './details.js'],
    never: ['../geo/world.js', 'lit'],
  },
  {
    file: 'src/model/leverage-grid.ts',
    may: ['./vocabulary.js'],
    never: ['../generated/leverage.js', '../i18n/lang.js'],
  },
  {
    file: 'src/model/events.ts',
    may: ['./parts.js'],
    never: ['../generated/loaders.js', '../generated/sources.js', 'valibot'],
  },
  {
    file: 'src/geo/anchor.ts',
    may: ['./path.js', 'd3-geo', 'topojson-client'],
    never: [
      '../generated/world.js',
      '../model/day.js',
      '../i18n/lang.js',
      '../elements/recognition-map.js',
      'lit',
    ],
  },
  {file: 'src/geo/world.ts', may: ['../generated/world.js'], never: ['../model/day.js', 'lit']},
  {
    file: 'src/i18n/dates.ts',
    may: ['./lang.js'],
    never: [
      '../generated/words.ps.js',
      'lit',
      '@lit/localize',
      '../model/day.js',
      '../geo/world.js',
      '../elements/a.js',
    ],
  },
  {
    file: 'src/i18n/messages.ts',
    may: ['../generated/words.ps.js', './lang.js'],
    never: ['lit', '../model/day.js'],
  },
  {
    file: 'src/i18n/area-leverage.ts',
    may: ['../generated/words-leverage.ps.js', './lang.js'],
    never: ['lit', '../model/day.js'],
  },
  {
    file: 'src/i18n/localize.ts',
    may: ['lit', '@lit/localize', './lang.js'],
    never: ['../generated/words.ps.js', '../geo/world.js'],
  },
  {
    file: 'src/snapshot/letters.ts',
    may: ['node:fs', 'harfbuzzjs', 'bidi-js', '../render/sheets/sheet.js', '../i18n/lang.js'],
    never: [
      'lit',
      'd3-geo',
      '../generated/facts.js',
      '../elements/recognition-map.js',
      '../embed/classic.js',
    ],
  },
  {
    file: 'src/themes/pairs.ts',
    may: ['./contrast.js'],
    never: ['lit', '../elements/base/tokens.js', '../model/day.js'],
  },
  {
    file: 'src/elements/recognition-map.ts',
    may: [
      'lit',
      'lit/decorators.js',
      './base/recognition-element.js',
      './state-profile.js',
      '../model/day.js',
      '../geo/world.js',
      '../i18n/lang.js',
      '../render/csv.js',
    ],
    never: [
      '../generated/facts.js',
      '../../data/build/facts.js',
      '../../locales/ps.xlf',
      'd3-geo',
      '../../stories/a.js',
    ],
  },
  {
    file: 'src/elements/base/menu.ts',
    may: ['../recognition-map.js', '../../model/day.js'],
    never: ['../../generated/facts.js', '../../../data/build/facts.js', '../../../locales/ps.xlf'],
  },
  {
    file: 'src/render/csv.ts',
    may: ['../model/day.js', '../i18n/lang.js'],
    never: ['lit', '../elements/a.js', '../generated/facts.js'],
  },
  {
    file: 'stories/recognition-map.ts',
    may: ['../src/elements/define/recognition-map.js'],
    never: [
      'lit/decorators.js',
      'storybook/test',
      '../src/geo/world.js',
      '../src/i18n/lang.js',
      '../src/generated/facts.js',
      '../data/build/facts.js',
    ],
  },
  {
    file: '.storybook/docs/start.ts',
    may: ['lit', 'react', 'storybook/preview-api', '../../src/i18n/lang.js', '../../stories/about/index.js'],
    never: ['../../src/generated/facts.js', '../../data/build/facts.js', 'd3-geo'],
  },
  {
    file: 'test/model/day.test.ts',
    may: ['node:test', '../../src/model/day.js'],
    never: ['../../src/geo/world.js', '../../src/i18n/lang.js', 'lit'],
  },
  {
    file: 'test/geo/world.test.ts',
    may: ['node:test', '../../src/geo/world.js', 'd3-geo'],
    never: ['../../src/model/day.js', 'lit'],
  },
  {
    file: 'test/i18n/dates.test.ts',
    may: ['node:test', '../../src/i18n/dates.js'],
    never: ['../../src/model/day.js'],
  },
  {
    file: 'test/data/facts.test.ts',
    may: ['../../data/build/facts.js', '../../src/model/day.js'],
    never: ['../../src/i18n/lang.js', 'lit'],
  },
  {
    file: 'test/elements/recognition-map.test.ts',
    may: ['chai', 'lit', '../browser/emulate.js', '../../src/elements/a.js', '../../src/model/day.js'],
    never: ['../../src/generated/facts.js', '../../data/build/facts.js', '../../locales/ps.xlf'],
  },
];

for (const {file, may, never} of table) {
  describe(`a file like ${file}`, () => {
    for (const source of may) {
      it(`may import ${source}`, async () => {
        assert.deepEqual(await brokenRules(file, `import '${source}';\n`), []);
      });
    }
    for (const source of never) {
      it(`may not import ${source}, in no way`, async () => {
        assert.ok((await brokenRules(file, `import '${source}';\n`)).includes(imports));
        assert.ok((await brokenRules(file, `export * from '${source}';\n`)).includes(imports));
        assert.ok((await brokenRules(file, `export type {A} from '${source}';\n`)).includes(imports));
        assert.ok((await brokenRules(file, `await import('${source}');\n`)).includes('no-restricted-syntax'));
        const type = `export type A = import('${source}').A;\n`;
        assert.ok((await brokenRules(file, type)).includes('no-restricted-syntax'));
      });
    }
  });
}

describe('beyond the table', () => {
  it('a story takes `html` of Lit and nothing else', async () => {
    assert.deepEqual(
      await brokenRules('stories/a.ts', "import {html} from 'lit';\nexport const a = html``;\n"),
      [],
    );
    const source = "import {css} from 'lit';\nexport const a = css``;\n";
    assert.deepEqual(await brokenRules('stories/a.ts', source), [imports]);
  });

  it('a story takes types of the model and no values', async () => {
    const types = "import type {Day} from '../src/model/day.js';\nexport type A = Day;\n";
    assert.deepEqual(await brokenRules('stories/a.ts', types), []);
    const values = "export {today} from '../src/model/day.js';\n";
    assert.deepEqual(await brokenRules('stories/a.ts', values), [imports]);
  });

  it('an import whose target is computed is refused', async () => {
    const source = 'export const load = (name: string): Promise<unknown> => import(name);\n';
    assert.deepEqual(await brokenRules('src/elements/a.ts', source), ['no-restricted-syntax']);
  });

  for (const room of ['model', 'geo', 'render']) {
    it(`the page and the clock are out of reach in src/${room}`, async () => {
      const rulesOf = (source: string) => brokenRules(`src/${room}/a.ts`, `${source}\n`);
      for (const source of [
        'document.title',
        'new Event("a")',
        'fetch("a")',
        'localStorage.length',
        'console.log(1)',
      ]) {
        assert.deepEqual(await rulesOf(`export const a = ${source};`), ['no-restricted-globals'], source);
      }
      const typed = 'export const a = (e: HTMLElement): string => e.id;';
      assert.deepEqual(await rulesOf(typed), ['no-restricted-syntax']);
      for (const source of ['Date.now()', 'new Date()', 'Date()']) {
        assert.deepEqual(await rulesOf(`export const a = ${source};`), ['no-restricted-syntax'], source);
      }
      assert.deepEqual(
        await rulesOf('export const a = [new Date(0), Date.UTC(2025, 6), new URL("a:b")];'),
        [],
      );
    });
  }
});
