import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {bundledDataset} from '../../src/model/dataset.js';
import {bundledFigures, loadFigureDetails} from '../../src/model/bundled-figures.js';
import {loadParts, loadSources} from '../../src/model/bundled-parts.js';
import {isolationFigures} from '../../src/model/answers/isolation-figures.js';
import {changeSince, figuresOn} from '../../src/model/figures.js';

const dataset = bundledDataset();
const parts = await loadParts();

/** The day of the article that the project is made from. */
const ARTICLE = '2025-07-31';

describe('figures', () => {
  const values = (day: string) =>
    Object.fromEntries(
      figuresOn(dataset, parts.figures, day, {headline: true}).map(({figure, value}) => [figure.id, value]),
    );

  test('on the day of the article: one state, two warrants, 135 listed, forty claimed and 29 listed', () => {
    const {
      'fig-recognising-states': recognising,
      'fig-icc-warrants': warrants,
      'fig-sanctioned': listed,
      'fig-claimed-relations': claimed,
      'fig-listed-relations': ministry,
    } = values(ARTICLE);
    assert.deepEqual([recognising, warrants, listed, claimed, ministry], [1, 2, 135, 40, 29]);
  });

  test('a day before Russia’s step none recognises, and there are no warrants yet', () => {
    const before = values('2025-07-02');
    assert.equal(before['fig-recognising-states'], 0);
    assert.ok(!('fig-icc-warrants' in before));
  });

  test('what our records count on the figure’s own day is what the source says', () => {
    for (const {derived, figure} of figuresOn(dataset, parts.figures, dataset.day)) {
      if (!figure.measure) continue;
      const [then] = figuresOn(dataset, [figure], figure.date);
      assert.equal(then?.derived?.value, figure.value, figure.id);
      assert.ok(derived);
    }
  });

  test('one more state recognises than on the day that Kabul fell, and as many as when Russia had', () => {
    const [recognising] = figuresOn(
      dataset,
      parts.figures.filter(({id}) => id === 'fig-recognising-states'),
      ARTICLE,
    );
    assert.ok(recognising);
    assert.equal(changeSince(dataset, recognising, '2021-08-15')?.by, 1);
    assert.equal(changeSince(dataset, recognising, '2025-07-31')?.by, 0);
    assert.equal(
      changeSince(dataset, recognising, '2025-08-01'),
      undefined,
      'a day later than the one shown',
    );
  });

  test('a number that sources give has no change of ours', () => {
    const all = figuresOn(dataset, parts.figures, ARTICLE).filter(({derived}) => !derived);
    assert.ok(all.length > 0);
    for (const each of all) assert.equal(changeSince(dataset, each, '2021-08-15'), undefined);
  });

  test('one can be asked about alone', () => {
    const {tables} = isolationFigures(dataset, parts, ARTICLE, 'headline', {figure: 'fig-unga-2025-for'});
    assert.deepEqual(
      tables[0]?.rows.map(({id}) => id),
      ['fig-unga-2025-for'],
    );
  });

  test('their details have the sources of each, in order, and of every statement that a count rests on', async () => {
    const sources = new Map((await loadParts()).figures.map(({id, sources}) => [id, sources]));
    const cited = await loadSources();
    for (const lang of ['en', 'prs', 'ps'] as const) {
      const {sourcesOf, notes} = await loadFigureDetails(lang);
      for (const {id} of bundledFigures())
        assert.deepEqual(
          sourcesOf.get(id)?.map(({url}) => url),
          sources.get(id)?.map((source) => cited.get(source)?.url),
          id,
        );
      for (const {derived} of figuresOn(dataset, bundledFigures(), dataset.day))
        for (const id of derived?.statements ?? []) {
          assert.ok((sourcesOf.get(id)?.length ?? 0) > 0, id);
          assert.ok(notes.get(id)?.text, id);
        }
    }
  });
});
