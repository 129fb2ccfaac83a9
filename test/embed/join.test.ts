import assert from 'node:assert/strict';
import {beforeEach, mock, test} from 'node:test';
import {join, type Carried} from '../../src/embed/join.js';

type Element = Parameters<typeof join>[0];

/** What `join` asks of an element: its version, and that it learns languages. */
class Stand {
  static version = '1.0.0';
  static spoken: string[] = [];
  static speak({lang}: {lang: string}) {
    this.spoken.push(lang);
  }
}

const element = (version = '1.0.0') =>
  class extends Stand {
    static override version = version;
    static override spoken: string[] = [];
  };
const asElement = (stand: typeof Stand) => stand as unknown as Element;
const carried = (...langs: string[]) => langs.map((lang) => ({language: {lang}})) as unknown as Carried[];

const defined = new Map<string, unknown>();
const warn = mock.method(console, 'warn', () => undefined);

beforeEach(() => {
  defined.clear();
  warn.mock.resetCalls();
  Object.assign(globalThis, {
    customElements: {
      get: (tag: string) => defined.get(tag),
      define(tag: string, own: unknown) {
        if (defined.has(tag)) throw new Error(`${tag} is defined already`);
        defined.set(tag, own);
      },
    },
  });
});

test('the first script on a page defines the tag, when its element can speak', () => {
  const own = element();
  join(asElement(own), 'recognition-map', carried('ps'));
  assert.equal(defined.get('recognition-map'), own);
  assert.deepEqual(own.spoken, ['ps']);
});

test('a second script of the same version teaches the first one its language, and defines nothing', () => {
  const [first, second] = [element(), element()];
  join(asElement(first), 'recognition-map', carried('ps'));
  join(asElement(second), 'recognition-map', carried('en', 'prs'));
  assert.equal(defined.get('recognition-map'), first);
  assert.deepEqual(first.spoken, ['ps', 'en', 'prs']);
  assert.deepEqual(second.spoken, []);
  assert.equal(warn.mock.callCount(), 0);
});

test('the same script loaded twice is no error', () => {
  const own = element();
  for (const script of [own, element()]) join(asElement(script), 'recognition-map', carried('en'));
  assert.equal(defined.get('recognition-map'), own);
});

test('a tag of another version is left alone, and the page is told', () => {
  const [old, own] = [element('0.9.0'), element()];
  join(asElement(old), 'recognition-map', carried('en'));
  join(asElement(own), 'recognition-map', carried('ps'));
  assert.deepEqual(old.spoken, ['en']);
  assert.equal(warn.mock.callCount(), 1);
  assert.match(String(warn.mock.calls[0]?.arguments[0]), /<recognition-map> is taken .*1\.0\.0/);
});

test('a stranger’s tag of that name is left alone', () => {
  const stranger = class {};
  defined.set('recognition-map', stranger);
  join(asElement(element()), 'recognition-map', carried('ps'));
  assert.equal(defined.get('recognition-map'), stranger);
  assert.equal(warn.mock.callCount(), 1);
});
