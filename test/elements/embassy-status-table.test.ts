import {assert} from 'chai';
import {emulate} from '../browser/emulate.js';
import {readCSV} from '../browser/csv.js';
import {
  allWithin,
  change,
  clear,
  count,
  listenForWarnings,
  root,
  textOf,
  until,
  within,
} from '../browser/mount.js';
import {mountTable, rowsOf} from '../browser/table.js';
import type {EmbassyStatusTable} from '../../src/elements/embassy-status-table.js';

const DAY = {'as-of': '2026-06-30'};
const announced = (table: EmbassyStatusTable) => textOf(within(table, '.said[role=status]'));
const click = async (table: EmbassyStatusTable, selector: string) => {
  within(table, selector).click();
  await table.updateComplete;
};

describe('the table of missions', () => {
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    await emulate({});
    clear();
  });

  it('is a table: a caption with its day, headers with scope, roles that stay when rows become cards', async () => {
    const table = await mountTable(DAY);
    assert.equal(textOf(within(table, 'caption')), 'Afghan missions abroad – 30 June 2026');
    assert.equal(count(table, 'thead th[scope=col][role=columnheader]'), 9);
    assert.equal(count(table, 'tbody th[scope=row][role=rowheader]'), 67);
    assert.equal(count(table, 'tbody td[role=cell][data-label]'), 67 * 8);
  });

  it('is sorted by each column, downwards at the second press, and says so', async () => {
    const table = await mountTable(DAY);
    for (const header of allWithin(table, '.sort')) {
      const column = header.dataset['column'] ?? '';
      const name = textOf(header);
      if (table.sort !== column && column !== 'host') {
        header.click();
        await table.updateComplete;
        assert.equal(announced(table), `In the order of: ${name}.`);
        assert.equal(header.closest('th')?.getAttribute('aria-sort'), 'ascending');
      }
      header.click();
      await table.updateComplete;
      assert.equal(announced(table), `In the order of: ${name}, downwards.`);
      assert.equal(header.closest('th')?.getAttribute('aria-sort'), 'descending');
      assert.equal(count(table, '[aria-sort]'), 1);
      assert.lengthOf(rowsOf(table), 67);
    }
  });

  it('has days in the order of time, and what is not known last in both directions', async () => {
    const table = await mountTable({...DAY, sort: 'since'});
    const since = (id: string | undefined) =>
      table.answer().rows.find((row) => row.id === id)?.statement?.since ?? '';
    const days = () => rowsOf(table).map((row) => since(row.dataset['mission']));
    const known = days().filter(Boolean);
    assert.deepEqual(known, [...known].sort());
    assert.isAbove(days().length, known.length);
    assert.isNotEmpty(days()[0]);
    await change(table, {sort: '-since'});
    assert.isNotEmpty(days()[0]);
    assert.equal(days().at(-1), '');
    assert.deepEqual(days().filter(Boolean), [...known].sort().reverse());
  });

  it('is narrowed by the bar and by lists, each count following the other filters', async () => {
    const table = await mountTable(DAY);
    const republic = '.legend [data-status=republic]';
    const printed = +(textOf(within(table, `${republic} .count`)) || 0);
    await click(table, republic);
    assert.lengthOf(rowsOf(table), printed);
    assert.equal(within(table, republic).getAttribute('aria-pressed'), 'true');
    assert.equal(announced(table), `${printed} of 67 missions are shown.`);
    const region = within<HTMLSelectElement>(table, 'select[data-choice=region]');
    region.value = 'gulf';
    region.dispatchEvent(new Event('change'));
    await table.updateComplete;
    const gulf = table.facts.missions.filter(({host}) => ['AE', 'BH', 'KW', 'OM', 'QA', 'SA'].includes(host));
    const counts = allWithin(table, '.legend .count').map((each) => +textOf(each));
    assert.equal(
      counts.reduce((sum, each) => sum + each, 0),
      gulf.length,
    );
    await click(table, '.state-of button');
    assert.lengthOf(rowsOf(table), 67);
    await change(table, {state: 'PK'});
    assert.deepEqual(
      rowsOf(table)
        .map((row) => row.dataset['mission'])
        .sort(),
      table.facts.missions
        .filter(({host}) => host === 'PK')
        .map(({id}) => id)
        .sort(),
    );
  });

  it('is grouped by region of the host or by who runs it, each row once', async () => {
    const table = await mountTable({...DAY, group: 'region'});
    assert.isAbove(count(table, 'tr.group th[scope=rowgroup]'), 5);
    assert.lengthOf(rowsOf(table), 67);
    await change(table, {group: 'control'});
    for (const body of allWithin(table, 'tbody')) {
      const statuses = new Set(
        [...body.querySelectorAll<HTMLElement>('[data-status]')].map((row) => row.dataset['status']),
      );
      assert.equal(statuses.size, 1);
    }
    assert.lengthOf(rowsOf(table), 67);
  });

  it('warns once of values that it does not know, and shows its answer', async () => {
    const {heard, stop} = listenForWarnings();
    const table = await mountTable({
      ...DAY,
      mission: 'atlantis',
      state: 'XX',
      control: 'nobody',
      region: 'moon',
      type: 'palace',
      confidence: 'utter',
      sort: 'colour',
      group: 'mood',
    });
    table.requestUpdate();
    await table.updateComplete;
    stop();
    assert.lengthOf(rowsOf(table), 67);
    const attributes = ['mission', 'state', 'control', 'region', 'type', 'confidence', 'sort', 'group'];
    for (const attribute of attributes) {
      const own = heard.filter((text) => text.startsWith(`<embassy-status-table ${attribute}=`));
      assert.lengthOf(own, 1, attribute);
      assert.include(own[0], 'Allowed: ');
    }
    assert.lengthOf(heard, attributes.length);
  });

  it('prints every row with its sources, whatever was open', async () => {
    const table = await mountTable({...DAY, preload: ''});
    await until('the sources have come', () => (table as unknown as {later: unknown}).later);
    dispatchEvent(new Event('beforeprint'));
    assert.lengthOf(rowsOf(table), 67);
    const lists = allWithin(table, '.beneath .sources');
    assert.lengthOf(lists, 67);
    for (const list of lists) assert.isAbove(list.querySelectorAll('a').length, 0);
    if (await emulate({media: 'print'})) {
      for (const useless of ['.controls', '.menu', '.play'])
        assert.lengthOf(within(table, useless).getClientRects(), 0, useless);
      assert.isNotEmpty(allWithin(table, 'thead th')[0]?.getClientRects());
    }
    dispatchEvent(new Event('afterprint'));
    await table.updateComplete;
    assert.equal(count(table, '.beneath'), 0);
  });

  it('gives what is shown and all as CSV and JSON, with the addresses of the sources', async () => {
    const table = await mountTable({...DAY, preload: '', control: 'closed'});
    await until('the sources have come', () => (table as unknown as {later: unknown}).later);
    const [head = [], ...lines] = readCSV(table.toCSV());
    assert.lengthOf(lines, 67);
    assert.equal(new Set(lines.map(([id]) => id)).size, 67);
    for (const line of lines) {
      if (line[head.indexOf('status')] !== 'unknown')
        assert.match(line[head.indexOf('sources')] ?? '', /^https?:/);
    }
    within<HTMLDetailsElement>(table, '.menu').open = true;
    await until('the menu is open', () => count(table, '.panel button') === 4);
    const files: [string, Blob][] = [];
    const own = URL.createObjectURL.bind(URL);
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      const last = files.at(-1);
      if (last) last[0] = this.download;
    };
    URL.createObjectURL = (blob: Blob) => {
      files.push(['', blob]);
      return own(blob);
    };
    for (const item of allWithin<HTMLButtonElement>(table, '.panel button')) {
      const before = files.length;
      item.click();
      await until('the file is made', () => files.length > before && files.at(-1)?.[0]);
    }
    URL.createObjectURL = own;
    HTMLAnchorElement.prototype.click = click;
    const closed = rowsOf(table).length;
    assert.deepEqual(
      files.map(([name]) => name),
      ['-shown.csv', '.csv', '-shown.json', '.json'].map((end) => `embassy-status-table-2026-06-30${end}`),
    );
    const texts = await Promise.all(files.map(([, blob]) => blob.text()));
    assert.deepEqual(
      texts.slice(0, 2).map((text) => readCSV(text).length - 1),
      [closed, 67],
    );
    const missions = texts.slice(2).map((text) => (JSON.parse(text) as {missions: {id: string}[]}).missions);
    assert.deepEqual(
      missions.map((each) => each.length),
      [closed, 67],
    );
    assert.include(within<HTMLTextAreaElement>(table, '.panel textarea').value, 'CC BY 4.0');
  });
});

describe('the table of missions on a narrow page', () => {
  afterEach(clear);

  for (const lang of ['en', 'prs', 'ps']) {
    for (const [width, size] of [
      [320, 16],
      [480, 16],
      [722, 16],
      [860, 16],
      [1200, 16],
      [640, 32],
    ] as const) {
      it(`${width} px wide, text of ${size} px: nothing is cut off or overlaps, in ${lang}`, async () => {
        const holder = document.createElement('div');
        document.body.append(holder);
        Object.assign(holder.style, {width: `${width}px`, fontSize: `${size}px`, fontFamily: 'sans-serif'});
        const table = await mountTable({lang, ...DAY, mission: 'de-berlin-embassy'});
        holder.append(table);
        await until('the notes have come', () => root(table).querySelector('.beneath .history'));
        const frame = holder.getBoundingClientRect();
        const boxes = (selector: string) =>
          allWithin(table, selector)
            .filter((each) => !each.closest('.said'))
            .map((each) => ({each, box: each.getBoundingClientRect()}))
            .filter(({box}) => box.width > 0);
        for (const {each, box} of boxes('button, select, input, bdi, th, td, p, a, caption, output')) {
          assert.isAtLeast(box.left, frame.left - 1, textOf(each));
          assert.isAtMost(box.right, frame.right + 1, textOf(each));
        }
        for (const row of rowsOf(table).slice(0, 20)) {
          const cells = [...row.querySelectorAll('th button, td > bdi, td > .silent')].map((each) =>
            each.getBoundingClientRect(),
          );
          cells.forEach((one, index) => {
            for (const other of cells.slice(index + 1)) {
              const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
              const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
              assert.isFalse(across > 2 && down > 2, `${textOf(row)}: cells lie on each other`);
            }
          });
        }
        if (width < 480) {
          const cell = within(table, 'td[data-label]');
          // Firefox gives what the rule says, the others what it makes of the cell.
          const {content} = getComputedStyle(cell, '::before');
          assert.include([`"${cell.dataset['label']}"`, 'attr(data-label)'], content);
        }
      });
    }
  }
});
