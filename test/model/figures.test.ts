import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {bundledDataset} from '../../src/model/dataset.js';
import {loadParts} from '../../src/model/bundled-parts.js';
import {figuresOn} from '../../src/model/figures.js';

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
});
