import {assert} from 'chai';
import '../../src/elements/define/engagement-ladder.js';
import '../../src/elements/define/isolation-figures.js';
import '../../src/elements/define/mission-trend.js';
import '../../src/elements/define/recognition-context.js';
import '../../src/elements/define/recognition-map.js';
import {bundledFigures} from '../../src/model/bundled-figures.js';
import {bundledDataset} from '../../src/model/dataset.js';
import {measureOn} from '../../src/model/measures.js';
import {mapAnswer} from '../../src/model/recognition-map.js';
import {allWithin, clear, readNumber, textOf, until, within} from '../browser/mount.js';
import {countsOf, drawn} from '../browser/mount-trend.js';
import {someDays} from '../model/random.js';

const dataset = bundledDataset();
const DAYS = someDays(dataset, 50, 20260630);

/** Printed counts by the value of an attribute of what they are printed in. */
const printed = (element: Element, selector: string, key: string): Record<string, number> =>
  Object.fromEntries(
    allWithin(element, selector).map((each) => [
      each.dataset[key] ?? '',
      readNumber(textOf(each.querySelector('.count, .number') ?? each)),
    ]),
  );

const counted = (layer: 'recognition' | 'missions', day: string) =>
  Object.fromEntries(mapAnswer(dataset, layer, day).counts.map(({status, count}) => [status, count]));

describe('ladder, chart, legend of the map and figures in one context', () => {
  afterEach(clear);

  for (const lang of ['en', 'fa-AF', 'ps']) {
    it(`print the same counts on fifty days, in ${lang}`, async () => {
      document.body.insertAdjacentHTML(
        'beforeend',
        `<recognition-context lang="${lang}">
          <recognition-map></recognition-map>
          <recognition-map id="missions" layer="missions"></recognition-map>
          <engagement-ladder></engagement-ladder>
          <mission-trend></mission-trend>
          <isolation-figures figures="all"></isolation-figures>
          <isolation-figures figure="fig-recognising-states"></isolation-figures>
        </recognition-context>`,
      );
      const find = <T extends keyof HTMLElementTagNameMap>(selector: string, tag: T) => {
        const found = document.querySelector(selector);
        assert.equal(found?.localName, tag);
        return found as HTMLElementTagNameMap[T];
      };
      const context = find('recognition-context', 'recognition-context');
      const map = find('recognition-map', 'recognition-map');
      const missions = find('#missions', 'recognition-map');
      const ladder = find('engagement-ladder', 'engagement-ladder');
      const trend = find('mission-trend', 'mission-trend');
      const figures = find('[figures]', 'isolation-figures');
      const sentence = find('[figure]', 'isolation-figures');
      const all = [map, missions, ladder, trend, figures, sentence];
      await until('all show their answer', () =>
        all.every(({shadowRoot}) => shadowRoot?.querySelector('.root')),
      );
      await drawn(trend);
      const ofOurs = bundledFigures().filter(({measure}) => measure);
      assert.isNotEmpty(ofOurs);
      for (const day of DAYS) {
        context.asOf = day;
        await context.updateComplete;
        for (const each of all) await each.updateComplete;
        const [states, control] = [counted('recognition', day), counted('missions', day)];
        assert.deepEqual(printed(map, '.legend [data-status]', 'status'), states, `map, ${day}`);
        assert.deepEqual(printed(ladder, '.rung', 'status'), states, `ladder, ${day}`);
        assert.deepEqual(printed(missions, '.legend [data-status]', 'status'), control, `missions, ${day}`);
        assert.deepEqual(countsOf(trend, 'control'), control, `chart, ${day}`);
        const received = measureOn(dataset, 'states-accepting-ambassador', day).value;
        assert.deepEqual(countsOf(trend, 'accreditations'), {
          'recognising-states': states['recognised'] ?? NaN,
          'states-accepting-ambassador': received,
        });
        const shown = printed(figures, '.figures > li', 'record');
        for (const {id, measure} of ofOurs)
          assert.equal(shown[id], measureOn(dataset, measure!, day).value, `${id}, ${day}`);
        assert.equal(shown['fig-recognising-states'], states['recognised'], day);
        assert.equal(readNumber(textOf(within(sentence, 'button'))), states['recognised'], day);
      }
    }).timeout(60_000);
  }
});
