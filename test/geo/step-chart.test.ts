import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {countTicks, linear, pushApart, stepPath} from '../../src/geo/step-chart.js';

test('a linear scale and the one turned round undo each other', () => {
  const there = linear([10, 20], [100, 300]);
  const back = linear([100, 300], [10, 20]);
  assert.equal(there(10), 100);
  assert.equal(there(15), 200);
  for (const value of [10, 12.5, 20]) assert.equal(back(there(value)), value);
});

test('a scale of a single day does not divide by nothing', () => {
  assert.equal(linear([5, 5], [0, 100])(5), 0);
});

describe('gridlines of counts', () => {
  for (const [max, many, ticks] of [
    [42, 5, [0, 10, 20, 30, 40]],
    [6, 3, [0, 2, 4, 6]],
    [1, 5, [0, 1]],
    [7, 5, [0, 2, 4, 6]],
    [23, 5, [0, 5, 10, 15, 20]],
    [230, 5, [0, 50, 100, 150, 200]],
  ] as const) {
    test(`up to ${max}`, () => assert.deepEqual(countTicks(max, many), ticks));
  }
});

test('a count holds until the day on which it changes', () => {
  assert.equal(
    stepPath([
      [0, 10],
      [5, 8],
      [9, 8],
    ]),
    'M0.0 10.0L5.0 10.0L5.0 8.0L9.0 8.0L9.0 8.0',
  );
});

describe('labels at the ends of lines', () => {
  const label = (middle: number, height = 10) => ({middle, height});

  test('stay where they are if there is room', () => {
    assert.deepEqual(pushApart([label(20), label(60)], [0, 100]), [15, 55]);
  });

  test('are moved apart in the order of their lines, whatever the order of the labels', () => {
    const tops = pushApart([label(52), label(50), label(51)], [0, 100])!;
    assert.deepEqual([tops[1]! + 10 <= tops[2]!, tops[2]! + 10 <= tops[0]!], [true, true]);
  });

  test('never leave the span', () => {
    assert.deepEqual(pushApart([label(100), label(100), label(100)], [0, 100]), [70, 80, 90]);
    assert.deepEqual(pushApart([label(0), label(0)], [0, 100]), [0, 10]);
  });

  test('find no place where they are higher than the span', () => {
    assert.equal(pushApart([label(5, 60), label(7, 60)], [0, 100]), undefined);
  });

  test('never overlap, wherever the lines end', () => {
    for (let seed = 1; seed < 200; seed++) {
      const labels = [1, 2, 3, 4, 5, 6, 7].map((each) =>
        label((seed * each * 37) % 100, 8 + ((seed * each) % 6)),
      );
      const tops = pushApart(labels, [0, 100])!;
      const boxes = labels.map(({height}, index) => [tops[index]!, tops[index]! + height] as const);
      boxes.sort((a, b) => a[0] - b[0]);
      boxes.forEach(([top, bottom], index) => {
        assert.ok(top >= -1e-9 && bottom <= 100 + 1e-9);
        if (index > 0) assert.ok(top >= boxes[index - 1]![1] - 1e-9);
      });
    }
  });
});
