import {assert} from 'chai';
import {allWithin, change, clear, textOf, until, within} from '../browser/mount.js';
import {cellsOf, embassyIn, factsOf, mountTable, rowsOf, search} from '../browser/table.js';
import {INDEXES, SEARCHES} from '../i18n/vectors.js';

describe('a search in the table of missions', () => {
  afterEach(clear);

  it('finds what is spelt otherwise, and in a second pass what a keyboard lacks', async () => {
    const table = await mountTable({lang: 'ps'});
    for (const [query, text, pass, why] of SEARCHES) {
      await change(table, {facts: factsOf([embassyIn(text)])});
      await search(table, query);
      assert.equal(rowsOf(table).length, pass === 'never' ? 0 : 1, `«${query}» in «${text}»: ${why}`);
      const marked = allWithin(table, 'mark').map(textOf).join('');
      if (pass !== 'never') assert.isNotEmpty(marked, `«${query}» is marked in «${text}»`);
      const similar = textOf(within(table, '.said[role=status]')).includes('په دې املا');
      assert.equal(similar, pass === 'second', `«${query}»: whether the spelling is said to be another`);
    }
  });

  for (const lang of ['en', 'prs', 'ps']) {
    it(`finds London by its name in each language, and marks it, in ${lang}`, async () => {
      const table = await mountTable({lang, 'as-of': '2026-06-30'});
      within(table, 'input[type=search]').focus();
      within(table, 'input[type=search]').dispatchEvent(new FocusEvent('focus'));
      for (const name of ['London', 'لندن', 'lond', 'LONDON']) {
        await search(table, name);
        await until(`${name} is found`, () => rowsOf(table).length === 1);
        assert.equal(rowsOf(table)[0]?.dataset['mission'], 'gb-london-embassy');
        assert.isNotEmpty(allWithin(table, 'td[data-column=city] mark').map(textOf).join(''));
      }
    });
  }

  it('finds a year in any digits, and words that stand in different cells', async () => {
    const table = await mountTable({lang: 'prs', 'as-of': '2026-06-30', calendar: 'gregorian'});
    const counts = [];
    for (const year of ['2024', '۲۰۲۴', '٢٠٢٤']) {
      await search(table, year);
      counts.push(rowsOf(table).length);
    }
    assert.isAbove(counts[0] ?? 0, 0);
    assert.deepEqual(counts, [counts[0], counts[0], counts[0]]);
    await search(table, 'سفارت لندن');
    assert.deepEqual(
      rowsOf(table).map((row) => row.dataset['mission']),
      ['gb-london-embassy'],
    );
  });

  it('says how many rows there are, and that there are none', async () => {
    const table = await mountTable({'as-of': '2026-06-30'});
    await search(table, 'Berlin');
    assert.equal(textOf(within(table, '.said[role=status]')), '1 of 67 missions are shown.');
    await search(table, 'Atlantis');
    assert.equal(textOf(within(table, '.said[role=status]')), 'No mission on record fits.');
    assert.equal(rowsOf(table).length, 0);
    within(table, '.state-of button').click();
    await table.updateComplete;
    assert.equal(rowsOf(table).length, 67);
  });

  for (const [title, [lang, names]] of Object.entries(INDEXES)) {
    it(`orders the cities as an index does: ${title}`, async () => {
      const mixed = [...names].sort(
        (a, b) => ((a.length * 7 + a.charCodeAt(1)) % 11) - ((b.length * 7 + b.charCodeAt(1)) % 11),
      );
      const table = await mountTable({lang, sort: 'city'}, {facts: factsOf(mixed.map(embassyIn))});
      assert.deepEqual(cellsOf(table, 'city'), names);
      await change(table, {sort: '-city'});
      assert.deepEqual(cellsOf(table, 'city'), [...names].reverse());
    });
  }
});
