import {randomFrom} from '../random.js';
import {sample} from './known.js';

type Holder = Record<string, unknown>;

/** Texts of datasets that are broken, moved, doubled or hostile somewhere: the same row of them for the same seed. */
export function mutatedTexts(seed: number): () => string {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;

  /** Values that stand where they should not. */
  const hostile: readonly (() => unknown)[] = [
    ...[
      ...[null, true, false, 0, -1, 1e308, 2025, '', ' ', [], {}, [[]], [null], 'x'],
      ...['{day}{count}{x}', '${1}', '\u202e\u0000', '__proto__', 'constructor'],
      ...['<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', '</script><script>alert(1)</script>'],
      ...['=HYPERLINK("https://x.y")', '+1', '-1+1', '@x', '\t=1', 'a"b,c\r\nd'],
      ...['javascript:alert(1)', 'data:text/html,x', 'https://a b', 'https://x.y/', '//x.y', 'https://"x'],
      ...['2025-02-30', '0000-00-00', '9999', '2008', '2008-02-18', '2026-01-01', '1899'],
      ...['AF', 'XK', 'RU', 'EU', 'ZZ', 'moscow', 'list', 'al-1'],
      ...['recognised', 'contested', 'closed', 'unknown'],
    ].map((value) => () => structuredClone(value)),
    () => 'a-'.repeat(random(3000)),
    () => '9'.repeat(random(5000)),
    () => Array.from({length: random(3000)}, () => ({})),
    () =>
      Array(20)
        .fill(0)
        .reduce<unknown>((inner) => ({inner}), 1),
    () => Object.fromEntries(Array.from({length: 80}, (_, index) => [`k${index}`, index])),
  ];

  function mutate(value: Holder): void {
    const holder = pick(holders(value));
    const key = pick([...Object.keys(holder), 'extra']);
    const roll = random(100);
    if (roll < 55) holder[key] = pick(hostile)();
    else if (roll < 70) delete holder[key];
    else if (roll < 80)
      Object.defineProperty(holder, pick(['__proto__', 'constructor', 'x']), {
        value: {},
        enumerable: true,
        configurable: true,
        writable: true,
      });
    else if (roll < 90) holder[key] = structuredClone(pick(holders(value)));
    else if (Array.isArray(holder))
      (holder as unknown[]).push(...(structuredClone(holder) as unknown as unknown[]));
    else holder[key] = [holder[key]];
  }

  return () => {
    const value = sample() as unknown as Holder;
    if (random(10) < 3) {
      value['overlay'] = true;
      delete value['authority'];
    }
    for (let times = random(4); times >= 0; times--) mutate(value);
    const text = JSON.stringify(value);
    return random(10) < 1 ? text.slice(0, random(text.length)) + pick(['', '}', '"', '\u0000', '[']) : text;
  };
}

/** All objects and lists inside a value. */
function holders(value: unknown): Holder[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Holder, ...Object.values(value as Holder).flatMap(holders)];
}
