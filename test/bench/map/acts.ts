/** What a reader or a page does with a map, and how long that takes to be seen. */
import {sleep, type Opened} from '../measure/load.js';
import type {Probe} from '../measure/probe.js';
import type {Contender} from './contenders.js';
import type {Act} from './results.js';

/** What a page tells of its last map and lets do with it. */
interface Bench {
  shows(day: 'now' | 'then'): boolean;
  change(day: 'now' | 'then'): void;
  point(): [x: number, y: number];
  card(): string;
  focus(): void;
  outlined(): string;
}

declare const bench: Bench;
declare const probe: Probe;

const REST = 150;

async function change({page}: Opened): Promise<number[]> {
  const took: number[] = [];
  for (const day of ['then', 'now', 'then', 'now'] as const) {
    await sleep(REST);
    took.push(
      await page.evaluate(
        (to) =>
          probe.after(
            () => bench.change(to),
            () => bench.shows(to),
          ),
        day,
      ),
    );
  }
  return took;
}

async function hover({page}: Opened): Promise<number[]> {
  const took: number[] = [];
  const [x, y] = await page.evaluate(() => bench.point());
  for (let time = 0; time < 3; time++) {
    await page.mouse.move(2, 2);
    await sleep(2 * REST);
    await page.evaluate(() => probe.onNext('mousemove', () => bench.card().includes('China')));
    await page.mouse.move(x, y);
    took.push((await page.evaluate(() => probe.answer)) ?? NaN);
    await sleep(REST);
  }
  await page.mouse.move(2, 2);
  return took;
}

async function walk({page}: Opened): Promise<number[]> {
  const took: number[] = [];
  await page.evaluate(() => bench.focus());
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft'] as const) {
    await sleep(2 * REST);
    await page.evaluate(() => {
      const before = bench.outlined();
      probe.onNext('keydown', () => !['', before].includes(bench.outlined()));
    });
    await page.keyboard.press(key);
    took.push((await page.evaluate(() => probe.answer)) ?? NaN);
  }
  return took;
}

/** Does all that this contender knows. */
export async function act(opened: Opened, {hasCard, hasKeys}: Contender): Promise<[Act, number][]> {
  const done: [Act, number][] = [];
  const add = (act: Act, took: readonly number[]) =>
    done.push(...took.map((each): [Act, number] => [act, each]));
  if (hasCard) add('change', await change(opened));
  if (hasCard) add('hover', await hover(opened));
  if (hasKeys) add('key', await walk(opened));
  return done;
}
