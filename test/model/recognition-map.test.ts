import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {bundledDataset, type Dataset} from '../../src/model/dataset.js';
import {
  classesOf,
  LAYERS,
  mapAnswer,
  placeRecord,
  rowsByPlace,
  type Layer,
  type MapAnswer,
} from '../../src/model/recognition-map.js';

const dataset = bundledDataset();
const today = Object.fromEntries(
  LAYERS.map((layer) => [layer, mapAnswer(dataset, layer, dataset.day)]),
) as Record<Layer, MapAnswer>;

const count = (answer: MapAnswer, status: string) =>
  answer.counts.find((each) => each.status === status)?.count;

/** The status of one row, of a state, an organisation or a mission, on one day. */
function statusOf(layer: Layer, id: string, day: string): string {
  const {rows, organisations} = mapAnswer(dataset, layer, day);
  const found = [...rows, ...organisations].find((row) => row.id === id);
  assert.ok(found, `no row ${id}`);
  return found.standing.status;
}

/** Ids by status, of all rows or of those that sources speak of. */
function byStatus({rows, organisations}: Pick<MapAnswer, 'rows' | 'organisations'>): Record<string, string> {
  const lists: Record<string, string[]> = {};
  for (const {id, standing, statement} of [...rows, ...organisations])
    if (statement) (lists[standing.status] ??= []).push(id);
  return Object.fromEntries(Object.entries(lists).map(([status, ids]) => [status, ids.sort().join(' ')]));
}

const words = (...lists: string[]) => lists.join(' ');

describe('the dataset’s own day', () => {
  test('the positions of fifty states are these', () => {
    assert.deepEqual(byStatus({rows: today.recognition.rows, organisations: []}), {
      recognised: 'RU',
      'accepts-ambassador': 'AE AZ CN NI PK QA UZ',
      'accepts-charge': 'ID IN IR KG KZ MY OM SA TM TR',
      'consular-or-technical': 'BG CH CZ DE ES JP NL NO',
      'talks-only': 'AT BE BY DK SE TJ US',
      'no-known-contact': 'CY EE FI GR HU IE LT LU MT SK',
      refuses: 'AU CA FR GB IT KR PL',
    });
    assert.equal(today.recognition.rows.filter(({statement}) => statement).length, 50);
  });

  test('the positions of three organisations are these, and none of them counts as a state', () => {
    assert.deepEqual(byStatus({rows: [], organisations: today.recognition.organisations}), {
      'consular-or-technical': 'EU',
      refuses: 'OIC UN',
    });
  });

  test('of 194 states one recognises, and of 144 no position is known', () => {
    assert.equal(today.recognition.total, 194);
    assert.equal(today.recognition.answering, 1);
    assert.deepEqual(today.recognition.counts, [
      {status: 'recognised', count: 1},
      {status: 'accepts-ambassador', count: 7},
      {status: 'accepts-charge', count: 10},
      {status: 'consular-or-technical', count: 8},
      {status: 'talks-only', count: 7},
      {status: 'no-known-contact', count: 10},
      {status: 'refuses', count: 7},
      {status: 'contested', count: 0},
      {status: 'unknown', count: 144},
    ]);
  });

  test('the 67 Afghan missions abroad are run like this', () => {
    assert.deepEqual(byStatus(today.missions), {
      taliban: words(
        'ae-abudhabi-embassy ae-dubai-consulate az-baku-embassy cn-beijing-embassy de-berlin-embassy',
        'de-bonn-consulate id-jakarta-embassy in-hyderabad-consulate in-mumbai-consulate in-newdelhi-embassy',
        'ir-mashhad-consulate ir-tehran-embassy kz-astana-embassy my-kualalumpur-embassy no-oslo-embassy',
        'om-muscat-embassy pk-islamabad-embassy pk-karachi-consulate pk-peshawar-consulate pk-quetta-consulate',
        'qa-doha-embassy ru-moscow-embassy sa-riyadh-embassy tm-ashgabat-embassy tr-ankara-embassy',
        'tr-istanbul-consulate uz-tashkent-embassy uz-termez-consulate',
      ),
      'taliban-coordinated': words(
        'bg-sofia-embassy cz-prague-embassy de-munich-consulate es-madrid-embassy nl-thehague-embassy',
      ),
      republic: words(
        'at-vienna-embassy at-vienna-un be-brussels-embassy ca-ottawa-embassy ca-toronto-consulate',
        'ca-vancouver-consulate ch-geneva-embassy ch-geneva-un fr-paris-embassy fr-paris-unesco',
        'gr-athens-embassy it-rome-embassy it-rome-un kr-seoul-embassy pl-warsaw-embassy tj-dushanbe-embassy',
        'us-newyork-un',
      ),
      'host-custody': words(
        'gb-london-embassy se-stockholm-embassy us-losangeles-consulate us-newyork-consulate',
        'us-washington-embassy',
      ),
      closed: 'au-canberra-embassy jp-tokyo-embassy tj-khorog-consulate',
      unknown: words(
        'bd-dhaka-embassy eg-cairo-embassy iq-baghdad-embassy ir-zahedan-consulate jo-amman-embassy',
        'kg-bishkek-embassy kw-kuwait-embassy lk-colombo-embassy sa-jeddah-consulate',
      ),
    });
  });

  test('28 missions are run by appointees, 5 in coordination, 17 by the republic, 5 kept by their hosts, 3 closed, 9 unknown', () => {
    assert.deepEqual(today.missions.counts, [
      {status: 'taliban', count: 28},
      {status: 'taliban-coordinated', count: 5},
      {status: 'republic', count: 17},
      {status: 'host-custody', count: 5},
      {status: 'closed', count: 3},
      {status: 'contested', count: 0},
      {status: 'unknown', count: 9},
    ]);
    assert.equal(today.missions.total, 67);
    assert.equal(today.missions.answering, 28);
    assert.deepEqual(today.missions.organisations, []);
  });

  test('the missions in Afghanistan stand like this, those of the Union and of the United Nations apart', () => {
    assert.deepEqual(byStatus({rows: today.kabul.rows, organisations: []}), {
      'open-ambassador': 'az-kabul cn-kabul pk-kabul qa-kabul ru-kabul uz-kabul',
      'open-charge': 'id-kabul in-kabul ir-kabul tr-kabul',
      'open-technical': 'ch-kabul jp-kabul',
      'open-rank-unknown': 'ae-kabul kg-kabul kz-kabul sa-kabul tm-kabul tr-herat tr-mazar',
      relocated: 'au-kabul ca-kabul es-kabul gb-kabul it-kabul kr-kabul nl-kabul us-kabul',
      closed: words(
        'be-kabul bg-kabul cz-kabul de-kabul dk-kabul eg-kabul fi-kabul fr-kabul hu-kabul iq-kabul ly-kabul',
        'no-kabul nz-kabul pl-kabul ro-kabul se-kabul tj-kabul',
      ),
    });
    assert.deepEqual(byStatus({rows: [], organisations: today.kabul.organisations}), {
      'open-charge': 'eu-kabul',
      'open-technical': 'un-kabul',
    });
    assert.equal(today.kabul.total, 44);
    assert.equal(today.kabul.answering, 6 + 4 + 2 + 7);
  });

  test('53 statements speak of 46 missions in Afghanistan', () => {
    assert.equal(dataset.missionsInAfghanistan.length, 46);
    assert.equal(dataset.missionsInAfghanistan.flatMap(({statements}) => statements).length, 53);
  });
});

describe('recognition', () => {
  test('on 2 July 2025 no state recognises', () => {
    const answer = mapAnswer(dataset, 'recognition', '2025-07-02');
    assert.equal(count(answer, 'recognised'), 0);
    assert.equal(answer.answering, 0);
    assert.deepEqual(answer.counts[0], {status: 'recognised', count: 0}, 'the class is named all the same');
  });

  test('on 3 July 2025 Russia recognises, alone', () => {
    const answer = mapAnswer(dataset, 'recognition', '2025-07-03');
    assert.deepEqual(
      answer.rows.filter(({standing}) => standing.status === 'recognised').map(({id}) => id),
      ['RU'],
    );
    assert.equal(answer.answering, 1);
    assert.equal(count(answer, 'recognised'), 1);
  });

  for (const [id, days] of [
    ['RU', {'2022-03-30': 'unknown', '2022-03-31': 'accepts-charge', '2025-07-03': 'recognised'}],
    ['CN', {'2022-05-30': 'unknown', '2022-05-31': 'accepts-charge', '2023-09-13': 'accepts-ambassador'}],
    ['AE', {'2023-12-30': 'unknown', '2023-12-31': 'accepts-charge', '2024-08-21': 'accepts-ambassador'}],
    ['PK', {'2021-10-30': 'unknown', '2021-10-31': 'accepts-charge', '2025-05-30': 'accepts-ambassador'}],
    [
      'TR',
      {'2025-06-24': 'accepts-charge', '2025-06-25': 'accepts-ambassador', '2025-12-31': 'accepts-charge'},
    ],
    ['AT', {'2024-12-31': 'talks-only', '2025-07-31': 'refuses', '2025-09-11': 'talks-only'}],
    [
      'US',
      {
        '2023-05-01': 'refuses',
        '2025-03-20': 'talks-only',
        '2025-07-31': 'refuses',
        '2025-09-13': 'talks-only',
      },
    ],
    [
      'GB',
      {
        '2021-10-04': 'refuses',
        '2021-10-05': 'refuses', // Talks that month; the report of 2025 has it declining all along, and both can hold.
        '2025-07-30': 'refuses',
      },
    ],
    [
      'TJ',
      {
        '2023-03-30': 'refuses',
        '2023-03-31': 'contested',
        '2025-07-31': 'refuses',
        '2025-11-15': 'talks-only',
      },
    ],
    ['NO', {'2022-01-22': 'unknown', '2022-01-23': 'talks-only', '2025-01-31': 'consular-or-technical'}],
    ['UN', {'2021-11-30': 'unknown', '2021-12-01': 'refuses', '2025-07-03': 'refuses'}],
    ['BR', {'2021-08-15': 'unknown', '2026-06-30': 'unknown'}],
  ] as const) {
    test(`${id} stands so: ${Object.values(days).join(', ')}`, () => {
      for (const [day, status] of Object.entries(days))
        assert.equal(statusOf('recognition', id, day), status, day);
    });
  }
});

describe('missions', () => {
  for (const [layer, id, days] of [
    [
      'missions',
      'gb-london-embassy',
      {'2021-08-15': 'republic', '2024-09-26': 'republic', '2024-09-27': 'host-custody'},
    ],
    [
      'missions',
      'us-washington-embassy',
      {'2022-03-15': 'unknown', '2022-03-16': 'closed', '2022-05-16': 'host-custody'},
    ],
    ['missions', 'ir-tehran-embassy', {'2023-02-25': 'republic', '2023-02-26': 'taliban'}],
    [
      'missions',
      'no-oslo-embassy',
      {'2024-09-11': 'republic', '2024-09-12': 'host-custody', '2025-03-24': 'taliban'},
    ],
    [
      'missions',
      'de-berlin-embassy',
      {'2024-11-29': 'republic', '2024-11-30': 'contested', '2026-06-30': 'taliban'},
    ],
    [
      'missions',
      'tj-khorog-consulate',
      {'2023-11-06': 'taliban-coordinated', '2023-11-07': 'contested', '2025-12-15': 'closed'},
    ],
    ['missions', 'us-newyork-un', {'2021-08-15': 'republic', '2026-06-30': 'republic'}],
    [
      'kabul',
      'in-kabul',
      {
        '2021-08-30': 'unknown',
        '2022-01-01': 'closed',
        '2022-06-30': 'open-technical',
        '2025-10-21': 'open-charge',
      },
    ],
    ['kabul', 'no-kabul', {'2021-12-31': 'closed', '2022-06-01': 'closed'}],
    [
      'kabul',
      'sa-kabul',
      {
        '2022-06-01': 'open-technical',
        '2023-02-07': 'relocated',
        '2024-10-01': 'unknown',
        '2024-12-22': 'open-rank-unknown',
      },
    ],
    ['kabul', 'kz-kabul', {'2024-09-29': 'unknown', '2024-09-30': 'open-rank-unknown'}],
    ['kabul', 'ru-kabul', {'2025-07-03': 'unknown', '2025-07-04': 'open-ambassador'}],
  ] as const) {
    test(`${id} was, one after the other, ${Object.values(days).join(', ')}`, () => {
      for (const [day, status] of Object.entries(days)) assert.equal(statusOf(layer, id, day), status, day);
    });
  }

  test('where a mission is contested, the row keeps both sides', () => {
    const {rows} = mapAnswer(dataset, 'missions', '2025-01-01');
    const berlin = rows.find(({id}) => id === 'de-berlin-embassy');
    assert.deepEqual(berlin?.standing.sides, ['republic', 'taliban']);
  });
});

/** Days drawn by Marsaglia’s xorshift, so that they are the same in every run. */
function randomDays(from: string, to: string, howMany: number, seed: number): string[] {
  let state = seed;
  const draw = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const length = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  return Array.from({length: howMany}, () =>
    new Date(Date.parse(from) + Math.floor(draw() * length) * 86_400_000).toISOString().slice(0, 10),
  );
}

describe('on fifty days drawn at random, and on the first and the last', () => {
  const days = [dataset.start, ...randomDays(dataset.start, dataset.day, 50, 20250703), dataset.day];

  test('the days lie between the fall of Kabul and the dataset’s day, and are spread over its years', () => {
    assert.ok(days.every((day) => day >= '2021-08-15' && day <= dataset.day));
    assert.ok(new Set(days.map((day) => day.slice(0, 4))).size >= 5);
  });

  for (const [layer, total, organisations] of [
    ['recognition', 194, 3],
    ['missions', 67, 0],
    ['kabul', 44, 2],
  ] as const) {
    test(`${layer}: each class is named and counts the rows that have it, and all together are ${total}`, () => {
      for (const day of days) {
        const answer = mapAnswer(dataset, layer, day);
        assert.equal(answer.day, day);
        assert.equal(answer.total, total, day);
        assert.equal(answer.rows.length, total, day);
        assert.equal(answer.organisations.length, organisations, day);
        assert.deepEqual(
          answer.counts.map(({status}) => status),
          classesOf(layer),
          day,
        );
        for (const {status, count} of answer.counts)
          assert.equal(
            count,
            answer.rows.filter(({standing}) => standing.status === status).length,
            `${day} ${status}`,
          );
        assert.equal(
          answer.counts.reduce((sum, {count}) => sum + count, 0),
          total,
          day,
        );
        const yes = answer.rows.filter(
          ({standing: {status}}) => ['recognised', 'taliban'].includes(status) || status.startsWith('open-'),
        );
        assert.equal(answer.answering, yes.length, day);
      }
    });

    test(`${layer}: no row rests on a statement of a later day, or on one that had ended`, () => {
      for (const day of days) {
        const {rows, organisations} = mapAnswer(dataset, layer, day);
        for (const {id, standing} of [...rows, ...organisations]) {
          for (const {since, until} of standing.statements) {
            assert.ok(!since || since.slice(0, day.length) <= day, `${day} ${id} since ${since}`);
            assert.ok(!until || until >= day.slice(0, until.length), `${day} ${id} until ${until}`);
          }
          assert.equal(standing.status === 'contested', standing.sides.length === 2, `${day} ${id}`);
        }
      }
    });
  }
});

describe('what the map shows in a state', () => {
  test('Afghanistan itself has no row', () => {
    assert.ok(!today.recognition.rows.some(({place}) => place === 'AF'));
  });

  test('every row of a layer is in exactly one place, in the order of the answer', () => {
    for (const layer of LAYERS) {
      const {rows, organisations} = today[layer];
      const placed = [...rowsByPlace(today[layer])];
      assert.equal(placed.flatMap(([, own]) => own).length, rows.length + organisations.length);
      for (const [place, own] of placed)
        assert.ok(
          own.every((row) => row.place === place),
          place,
        );
    }
    assert.deepEqual(
      rowsByPlace(today.missions)
        .get('US')
        ?.map(({id}) => id),
      ['us-losangeles-consulate', 'us-newyork-consulate', 'us-newyork-un', 'us-washington-embassy'],
    );
  });

  test('Turkey’s card tells four positions, two Afghan missions and its own three in Afghanistan', () => {
    const {positions, missions, missionsInAfghanistan} = placeRecord(dataset, 'TR');
    assert.equal(positions.length, 4);
    assert.deepEqual(
      missions.map(({id}) => id),
      ['tr-ankara-embassy', 'tr-istanbul-consulate'],
    );
    assert.deepEqual(missionsInAfghanistan.map(({id}) => id).sort(), ['tr-herat', 'tr-kabul', 'tr-mazar']);
  });

  test('nothing is on record of Brazil', () => {
    assert.deepEqual(placeRecord(dataset, 'BR'), {
      place: 'BR',
      positions: [],
      missions: [],
      missionsInAfghanistan: [],
    });
  });
});

test('a dataset of someone else’s is asked the same way: a state in it without a statement is unknown', () => {
  const own: Dataset = {
    day: '2025-12-31',
    start: '2021-08-15',
    subject: 'AF',
    states: ['FR', 'RU'],
    organisations: ['UN'],
    positions: new Map([
      ['RU', [{id: 'a', status: 'recognised', since: '2025-07-03', confidence: 'high'}]],
      ['UN', [{id: 'b', status: 'refuses', since: '2021-12-01', confidence: 'high'}]],
    ]),
    missions: [],
    missionsInAfghanistan: [],
  };
  const answer = mapAnswer(own, 'recognition', '2025-07-03');
  assert.deepEqual(
    answer.rows.map(({id, standing}) => [id, standing.status]),
    [
      ['FR', 'unknown'],
      ['RU', 'recognised'],
    ],
  );
  assert.deepEqual(
    answer.organisations.map(({id, standing}) => [id, standing.status]),
    [['UN', 'refuses']],
  );
  assert.equal(answer.datasetDay, '2025-12-31');
  assert.deepEqual(
    mapAnswer(own, 'kabul', '2025-07-03').counts.map(({count}) => count),
    classesOf('kabul').map(() => 0),
  );
});
