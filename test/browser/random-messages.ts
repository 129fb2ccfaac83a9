/**
 * Messages as no page should send them, and some as it should: the same for the same seed. It stands alone, so that
 * it can be handed into a page as text.
 */
export function randomMessages(seed: number, count: number): unknown[] {
  let state = seed;
  // Mulberry32, by Tommy Ettinger.
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const oneOf = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const cyclic: Record<string, unknown> = {source: 'recognition-elements', type: 'height'};
  cyclic['height'] = cyclic;
  const thrower = (): never => {
    throw new Error('read');
  };
  const values: (() => unknown)[] = [
    () => undefined,
    () => null,
    () => NaN,
    () => Infinity,
    () => -Infinity,
    () => -0,
    () => Math.round((random() - 0.5) * 1e5),
    () => random() * 1e12,
    () => -1e300,
    () => Number.MAX_VALUE,
    () => Number.MIN_VALUE,
    () => BigInt(Math.floor(random() * 1e6)),
    () => String(Math.floor(random() * 1e4)),
    () => '640px',
    () => 'x'.repeat(Math.floor(random() * 2000)),
    () => '</script><script>throw 1</script>',
    () => 'javascript:alert(1)',
    () => true,
    () => [],
    () => [640],
    () => ({}),
    () => new Date(0),
    () => /x/,
    () => new Map([['height', 640]]),
    () => new Uint8Array(4),
    () => ({valueOf: () => 640, toString: thrower}),
    () => cyclic,
    () => Object.create(null) as unknown,
    () => JSON.parse('{"__proto__": {"height": 640}, "constructor": 1}') as unknown,
    () => Symbol('height'),
    () => thrower,
    () => new Proxy({}, {get: thrower, has: thrower, ownKeys: thrower}),
  ];
  const value = () => oneOf(values)();
  const names = [
    'source',
    'type',
    'height',
    'id',
    'message',
    'secret',
    'value',
    'sentinel',
    'datawrapper-height',
    '__proto__',
  ];
  const words = ['recognition-elements', 'height', 'ask', 'ready', 'amp', 'embed-size', 'aB3dE6gH9k'];
  const shapes: (() => unknown)[] = [
    value,
    () => oneOf(words),
    () => ({source: 'recognition-elements', type: 'height', height: value()}),
    () => ({source: value(), type: value(), height: value(), id: value()}),
    () => ({source: 'recognition-elements', type: oneOf(['ask', 'link', 'height', 'close'])}),
    () => ({
      message: oneOf(['ready', 'height', 'link']),
      secret: oneOf(['aB3dE6gH9k', '', value()]),
      value: value(),
    }),
    () =>
      Object.fromEntries(
        names.filter(() => random() < 0.4).map((name) => [name, random() < 0.5 ? oneOf(words) : value()]),
      ),
    () =>
      [
        'pym',
        oneOf(['mapframe', '', '(', '.*']),
        oneOf(['width', 'height', '']),
        String(Math.floor((random() - 0.5) * 1e9)),
      ].join('xPYMx'),
    () => ({
      source: 'recognition-elements',
      type: 'height',
      get height() {
        return random() < 0.5 ? thrower() : random() * 1e9;
      },
    }),
    () =>
      JSON.stringify({source: 'recognition-elements', type: 'height', height: Math.floor(random() * 1e5)}),
  ];
  return Array.from({length: count}, () => oneOf(shapes)());
}

/** The same as text for `eval` in a page, where the compiler of these tests has not left its `__name`. */
export const randomMessagesText = `(() => { const __name = (value) => value; return ${randomMessages.toString()}; })()`;
