import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {randomFrom, shuffled, type Random} from './random.js';
import {certainFrom, standingOn, type Statement} from '../../src/model/statement.js';

/** A mission's history: ids `a`, `b`, `c` … in order. */
const history = (...statements: (Partial<Statement> & {status: string})[]): Statement[] =>
  statements.map((statement, index) => ({id: 'abcdef'[index]!, confidence: 'high', ...statement}));

const DATASET_DAY = '2026-06-30';
const statusOn = (statements: readonly Statement[], day: string) =>
  standingOn(statements, day, DATASET_DAY).status;

/** Asserts what holds on each day of a table. */
const holds = (statements: readonly Statement[], days: Record<string, string>) => {
  const found = Object.fromEntries(Object.keys(days).map((day) => [day, statusOn(statements, day)]));
  assert.deepEqual(found, days);
};

describe('from when a statement is certain', () => {
  for (const [says, since, reported, from] of [
    ['a day, that day', '2025-07-03', '2025-07-31', '2025-07-03'],
    ['a day announced before it, that day', '2024-09-12', '2024-09-10', '2024-09-12'],
    ['a month, its last day', '2022-01', undefined, '2022-01-31'],
    ['a month reported later, its last day', '2022-01', '2024-03-02', '2022-01-31'],
    ['a month reported within it, the report', '2022-01', '2022-01-27', '2022-01-27'],
    ['a month reported in that month, its last day', '2022-01', '2022-01', '2022-01-31'],
    ['February of a leap year, the 29th', '2024-02', undefined, '2024-02-29'],
    ['a year, its last day', '2023', undefined, '2023-12-31'],
    ['a year reported within it, the report', '2023', '2023-03-05', '2023-03-05'],
    ['a year reported in one of its months, that month’s end', '2023', '2023-03', '2023-03-31'],
    ['a year reported in that year, its last day', '2023', '2023', '2023-12-31'],
    ['a month reported before it, its last day', '2025-11', '2025-10-20', '2025-11-30'],
    ['nothing, the report', undefined, '2022-04-10', '2022-04-10'],
    ['nothing, the end of the month of the report', undefined, '2022-04', '2022-04-30'],
    ['nothing, the end of the year of the report', undefined, '2024', '2024-12-31'],
    ['nothing and nobody reports it, the dataset’s own day', undefined, undefined, DATASET_DAY],
    ['the year that the dataset ends in, the dataset’s day', '2026', '2026', DATASET_DAY],
    [
      'nothing, reported in the year that the dataset ends in, the dataset’s day',
      undefined,
      '2026',
      DATASET_DAY,
    ],
    ['the dataset’s year, reported within it, the report', '2026', '2026-02-14', '2026-02-14'],
  ] as const) {
    test(`since ${says}`, () => {
      const [statement] = history({status: 'taliban', since, reported});
      assert.equal(certainFrom(statement!, DATASET_DAY), from);
    });
  }
});

describe('before and after', () => {
  test('of a mission on which nothing is stated nothing is known', () => {
    assert.deepEqual(standingOn([], '2025-01-01', DATASET_DAY), {
      status: 'unknown',
      statements: [],
      sides: [],
    });
  });

  test('before the first statement it is unknown who runs a mission, and from its day on it is known', () => {
    const embassy = history({status: 'taliban', since: '2023-02-26'});
    assert.deepEqual(standingOn(embassy, '2023-02-25', DATASET_DAY), {
      status: 'unknown',
      statements: [],
      sides: [],
    });
    assert.deepEqual(standingOn(embassy, '2023-02-26', DATASET_DAY), {
      status: 'taliban',
      statements: [embassy[0]],
      sides: [],
    });
    holds(embassy, {'2021-08-15': 'unknown', '2024-01-01': 'taliban', '2026-06-30': 'taliban'});
  });

  test('an embassy closed in 2021 is not open in 2022', () => {
    const embassy = history({status: 'open-ambassador', since: '2019'}, {status: 'closed', since: '2021'});
    holds(embassy, {'2021-12-30': 'open-ambassador', '2021-12-31': 'closed', '2022-01-01': 'closed'});
  });

  test('an embassy said to have opened in 2023 was not certainly open in the middle of 2023', () => {
    holds(history({status: 'open-charge', since: '2023'}), {
      '2023-07-01': 'unknown',
      '2023-12-30': 'unknown',
      '2023-12-31': 'open-charge',
    });
  });

  test('an embassy said to have opened in March is open from the day in March that someone reports it', () => {
    holds(history({status: 'open-charge', since: '2025-03', reported: '2025-03-12'}), {
      '2025-03-11': 'unknown',
      '2025-03-12': 'open-charge',
    });
  });

  test('without a day of its own a status is known from its report on, never before', () => {
    holds(history({status: 'refuses', reported: '2025-07-31'}), {
      '2021-08-15': 'unknown',
      '2025-07-30': 'unknown',
      '2025-07-31': 'refuses',
    });
  });

  test('a later act follows an earlier one', () => {
    holds(
      history(
        {status: 'accepts-charge', since: '2022-03-31', reported: '2022-04-10'},
        {status: 'recognised', since: '2025-07-03', reported: '2025-07-31'},
      ),
      {
        '2022-03-30': 'unknown',
        '2022-03-31': 'accepts-charge',
        '2025-07-02': 'accepts-charge',
        '2025-07-03': 'recognised',
      },
    );
  });

  test('a level can fall again', () => {
    holds(
      history(
        {status: 'accepts-charge', since: '2025-02-06'},
        {status: 'accepts-ambassador', since: '2025-06-25'},
        {status: 'accepts-charge', since: '2025-12-02'},
      ),
      {'2025-06-24': 'accepts-charge', '2025-12-01': 'accepts-ambassador', '2025-12-02': 'accepts-charge'},
    );
  });

  test('a status stated again rests on the newest statement of the day, not on one still to come', () => {
    const embassy = history(
      {status: 'taliban', since: '2021-10-29'},
      {status: 'taliban', since: '2025-05-30'},
    );
    assert.deepEqual(standingOn(embassy, '2025-05-29', DATASET_DAY).statements, [embassy[0]]);
    assert.deepEqual(standingOn(embassy, '2025-05-30', DATASET_DAY).statements, [embassy[1]]);
  });
});

describe('until', () => {
  for (const [until, lastly, after] of [
    ['2024-07-15', '2024-07-15', '2024-07-16'],
    ['2024-07', '2024-07-31', '2024-08-01'],
    ['2024', '2024-12-31', '2025-01-01'],
  ] as const) {
    test(`until ${until} holds on ${lastly}, and on ${after} nothing is known`, () => {
      holds(history({status: 'relocated', since: '2023-02-07', until}), {
        [lastly]: 'relocated',
        [after]: 'unknown',
      });
    });
  }

  test('between an end and the next act nothing is known', () => {
    holds(
      history(
        {status: 'relocated', since: '2023-02-07', until: '2024-07'},
        {status: 'open-rank-unknown', since: '2024-12-22'},
      ),
      {
        '2024-07-31': 'relocated',
        '2024-10-01': 'unknown',
        '2024-12-21': 'unknown',
        '2024-12-22': 'open-rank-unknown',
      },
    );
  });

  test('what begins on the day on which the other ends follows it', () => {
    holds(
      history(
        {status: 'open-charge', reported: '2023-04-19', until: '2025-05-30'},
        {status: 'open-ambassador', since: '2025-05-30'},
      ),
      {'2023-04-18': 'unknown', '2025-05-29': 'open-charge', '2025-05-30': 'open-ambassador'},
    );
  });

  test('an end and a beginning known to the same month only, reported at once, are a succession and no dispute', () => {
    holds(
      history(
        {status: 'open-ambassador', until: '2024-09', reported: '2024-09'},
        {status: 'open-rank-unknown', since: '2024-09', reported: '2024-09'},
      ),
      {'2024-09-29': 'unknown', '2024-09-30': 'open-rank-unknown', '2025-01-01': 'open-rank-unknown'},
    );
  });
});

describe('contradictions', () => {
  const both = history(
    {status: 'closed', since: '2024-09-27', reported: '2024-09-28'},
    {status: 'host-custody', since: '2024-09-27', reported: '2025-08'},
  );

  test('two statuses of the same day are contested, and both sides are kept', () => {
    assert.deepEqual(standingOn(both, '2024-09-27', DATASET_DAY), {
      status: 'contested',
      statements: both,
      sides: ['closed', 'host-custody'],
    });
    holds(both, {'2024-09-26': 'unknown', '2025-08-31': 'contested', '2026-06-30': 'contested'});
  });

  test('a later act ends what was contested', () => {
    const solved = [...both, ...history({status: 'taliban', since: '2026-01-05'})];
    holds(solved, {'2026-01-04': 'contested', '2026-01-05': 'taliban'});
    assert.deepEqual(standingOn(solved, '2026-01-05', DATASET_DAY).sides, []);
  });

  test('the same status of the same day, reported twice, is no contradiction', () => {
    holds(
      history(
        {status: 'refuses', since: '2021-12-01', reported: '2021-12-06'},
        {status: 'refuses', since: '2021-12-01', reported: '2022-12-17'},
      ),
      {'2021-12-01': 'refuses', '2023-01-01': 'refuses'},
    );
  });

  test('a statement that refines the one before it, of the same day, takes its place', () => {
    const london = history(
      {status: 'closed', since: '2024-09-27', reported: '2024-09-28'},
      {status: 'host-custody', since: '2024-09-27', reported: '2025-08', refines: 'a'},
    );
    holds(london, {'2024-09-26': 'unknown', '2024-09-27': 'host-custody', '2026-01-01': 'host-custody'});
    assert.deepEqual(standingOn(london, '2024-09-27', DATASET_DAY), {
      status: 'host-custody',
      statements: [london[1]],
      sides: [],
    });
  });

  test('a later report that an old status had held all along contests the days between, and settles those after', () => {
    const dushanbe = history(
      {status: 'refuses', since: '2021-08-25', reported: '2021-08-25'},
      {status: 'consular-or-technical', since: '2023-03-25', reported: '2023-11-10'},
      {status: 'refuses', since: '2021-08-25', reported: '2025-07-31', throughout: true},
    );
    holds(dushanbe, {
      '2021-08-24': 'unknown',
      '2023-03-24': 'refuses',
      '2023-03-25': 'contested',
      '2025-07-30': 'contested',
      '2025-07-31': 'refuses',
      '2026-01-01': 'refuses',
    });
    assert.deepEqual(standingOn(dushanbe, '2024-01-01', DATASET_DAY), {
      status: 'contested',
      statements: [dushanbe[1], dushanbe[2]],
      sides: ['consular-or-technical', 'refuses'],
    });
    assert.deepEqual(standingOn(dushanbe, '2025-07-31', DATASET_DAY).statements, [dushanbe[2]]);
  });

  test('an old act that is reported late disturbs nothing that came after it', () => {
    holds(
      history(
        {status: 'closed', since: '2021-09-01', reported: '2025-07-31'},
        {status: 'taliban', since: '2023-02-26', reported: '2023-02-27'},
      ),
      {'2021-08-31': 'unknown', '2023-02-25': 'closed', '2023-02-26': 'taliban', '2026-01-01': 'taliban'},
    );
  });

  test('what is reported after a status was said to have held throughout is not denied by it', () => {
    holds(
      history(
        {status: 'refuses', since: '2021-08-25', reported: '2023-01-31', throughout: true},
        {status: 'accepts-charge', since: '2022-06-01', reported: '2024-05-05'},
      ),
      {'2022-05-31': 'refuses', '2022-06-01': 'accepts-charge', '2023-01-31': 'accepts-charge'},
    );
  });

  test('a state that declines throughout and talks meanwhile declines', () => {
    const london = history(
      {status: 'refuses', since: '2021-09-02', reported: '2025-07-31', throughout: true},
      {status: 'talks-only', since: '2021-10-05', reported: '2021-10-05'},
    );
    assert.deepEqual(standingOn(london, '2021-10-05', DATASET_DAY), {
      status: 'refuses',
      statements: [london[0]],
      sides: [],
    });
  });

  test('a report without a day of the act is later than what it follows, and contests nothing', () => {
    holds(
      history(
        {status: 'talks-only', since: '2025-03-20', reported: '2025-03-31'},
        {status: 'refuses', reported: '2025-07-31'},
        {status: 'talks-only', since: '2025-09-13'},
      ),
      {'2025-07-30': 'talks-only', '2025-07-31': 'refuses', '2025-09-13': 'talks-only'},
    );
  });

  test('a status that sources themselves call contested has the two sides that they name', () => {
    const mashhad = history(
      {status: 'contested', since: '2024-05', reported: '2024-05-31', between: ['republic', 'taliban']},
      {status: 'taliban', since: '2024-07-29'},
    );
    assert.deepEqual(standingOn(mashhad, '2024-06-15', DATASET_DAY), {
      status: 'contested',
      statements: [mashhad[0]],
      sides: ['republic', 'taliban'],
    });
    assert.deepEqual(standingOn(mashhad, '2024-07-29', DATASET_DAY).sides, []);
  });

  test('a side that says the same once more does not settle the days that were contested before it was heard', () => {
    const again = [...both, {...both[0]!, id: 'c', reported: '2026-03-01'}];
    assert.equal(statusOn(again, '2025-01-01'), 'contested');
  });
});

describe('whatever the statements are', () => {
  const days = [
    '2021-08-15',
    '2021-12-31',
    '2022-03-01',
    '2022-12-31',
    '2023-07-15',
    '2024-02-29',
    '2025-07-03',
  ];
  const statuses = ['refuses', 'talks-only', 'consular-or-technical', 'accepts-charge', 'recognised'];

  /** A history drawn by chance: few days and statuses, so that statements meet often. */
  function drawn(random: Random): Statement[] {
    const statements: Statement[] = [];
    const ids = shuffled([...'abcdefg'], random).slice(0, 1 + random(6));
    for (const id of ids) {
      const one = random(days.length);
      const another = random(days.length);
      const since =
        random(5) > 0 ? days[Math.min(one, another)]!.slice(0, [4, 7, 10, 10][random(4)]) : undefined;
      const reported = days[Math.max(one, another)]!;
      const same = statements.find((other) => other.since === since && since?.length === 10);
      statements.push({
        id,
        status: statuses[random(statuses.length)]!,
        confidence: 'medium',
        since,
        reported,
        until: random(6) === 0 ? days[random(days.length)]! : undefined,
        throughout: random(4) === 0 || undefined,
        refines: same && random(2) === 0 ? same.id : undefined,
      });
    }
    return statements;
  }

  const histories = (count: number) => {
    const random = randomFrom(20250703);
    return Array.from({length: count}, () => ({statements: drawn(random), random}));
  };
  const told = (statements: readonly Statement[]) => JSON.stringify(statements);

  test('their order does not matter', () => {
    for (const {statements, random} of histories(2000)) {
      const other = shuffled(statements, random);
      for (const day of days)
        assert.deepEqual(
          standingOn(other, day, DATASET_DAY),
          standingOn(statements, day, DATASET_DAY),
          `${day} ${told(statements)} ${told(other)}`,
        );
    }
  });

  test('one more, older in act and report than those that hold on a day, leaves that day as it was', () => {
    let met = 0;
    for (const {statements, random} of histories(4000)) {
      const [older] = drawn(random);
      const added = {...older!, id: 'h', refines: undefined};
      for (const day of days) {
        const standing = standingOn(statements, day, DATASET_DAY);
        const isOlder = standing.statements.every(
          (each) =>
            certainFrom(added, DATASET_DAY) < certainFrom(each, DATASET_DAY) &&
            added.reported! < each.reported!,
        );
        if (standing.status === 'unknown' || !isOlder) continue;
        met += 1;
        assert.deepEqual(
          standingOn([...statements, added], day, DATASET_DAY),
          standing,
          `${day} ${told(statements)} ${told([added])}`,
        );
      }
    }
    assert.ok(met > 1000, `${met} cases`);
  });

  test('a status rests on statements of its own that speak of the day, and a contested one on two at least', () => {
    const met = new Set<string>();
    for (const {statements} of histories(2000)) {
      for (const day of days) {
        const {status, statements: own, sides} = standingOn(statements, day, DATASET_DAY);
        met.add(status);
        for (const each of own) {
          assert.ok(statements.includes(each));
          assert.ok(
            certainFrom(each, DATASET_DAY) <= day && (each.until ?? day) >= day.slice(0, each.until?.length),
          );
        }
        const known = statements.some(
          (each) =>
            certainFrom(each, DATASET_DAY) <= day && (each.until ?? day) >= day.slice(0, each.until?.length),
        );
        assert.equal(status !== 'unknown', known, `${day} ${told(statements)}`);
        if (status === 'contested') {
          assert.ok(own.length > 1);
          assert.deepEqual(
            sides,
            own.map((each) => each.status),
          );
          assert.equal(new Set(sides).size, sides.length);
        } else {
          assert.deepEqual(sides, []);
          assert.deepEqual(
            own.map((each) => each.status),
            status === 'unknown' ? [] : [status],
          );
        }
      }
    }
    assert.ok(met.has('contested') && met.has('unknown'));
  });
});
