import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {promisify} from 'node:util';
import {unpacked} from './packed.js';
import {subpaths} from './subpaths.js';

const run = promisify(execFile);

/** What only a page has: whoever asks for it on a server, even whether it is there, takes the server for a page. */
const PAGE = [
  'window',
  'document',
  'customElements',
  'HTMLElement',
  'Element',
  'MutationObserver',
  'CSS',
  'location',
];

/** Imports one after the other, and tells what each left behind, asked for or threw. */
const PROGRAM = `
const asked = [];
for (const name of ${JSON.stringify(PAGE)})
  if (!(name in globalThis))
    Object.defineProperty(globalThis, name, {configurable: true, get: () => void asked.push(name), set: () => void asked.push(name)});
const owners = {globalThis, Object, Array, Promise, EventTarget: EventTarget.prototype, Event: Event.prototype};
const state = () =>
  new Map(
    Object.entries(owners).flatMap(([owner, object]) =>
      Reflect.ownKeys(object).map((key) => {
        const {value, get, set} = Object.getOwnPropertyDescriptor(object, key);
        return [owner + '.' + String(key), [value, get, set]];
      }),
    ),
  );
const listeners = () => process.eventNames().map((name) => String(name) + process.listenerCount(name)).join();
const same = (one, other) => one && other && one.every((each, at) => Object.is(each, other[at]));
let names = {};
const faults = [];
for (const specifier of JSON.parse(process.env.SPECIFIERS)) {
  const [before, heard] = [state(), listeners()];
  try {
    names[specifier] = Object.keys(await import(specifier));
    // What is put off is done as well.
    await new Promise((resolve) => setTimeout(resolve));
  } catch (reason) {
    faults.push(specifier + ': ' + reason.message);
  }
  const after = state();
  for (const key of new Set([...before.keys(), ...after.keys()]))
    if (!same(before.get(key), after.get(key))) faults.push(specifier + ': changes ' + key);
  if (listeners() !== heard) faults.push(specifier + ': listens');
  for (const name of asked.splice(0)) faults.push(specifier + ': asks for ' + name);
}
console.log(JSON.stringify({faults, names}));
`;

interface Told {
  readonly faults: readonly string[];
  readonly names: Readonly<Record<string, readonly string[]>>;
}

/** Has a fresh process import these. */
async function imported(specifiers: readonly string[]): Promise<Told> {
  const {stdout} = await run(process.execPath, ['--input-type=module', '-e', PROGRAM], {
    cwd: await unpacked(),
    env: {...process.env, SPECIFIERS: JSON.stringify(specifiers)},
    maxBuffer: 1 << 26,
  });
  return JSON.parse(stdout) as Told;
}

describe('the package on a server', () => {
  const own = async () => join(await unpacked(), 'node_modules/recognition-elements');

  it('can be imported without an error, a global or a look at a document', async () => {
    const {faults, names} = await imported(['recognition-elements']);
    assert.deepEqual(faults, []);
    assert.ok(names['recognition-elements']?.includes('RecognitionMap'));
  });

  it('can be imported from every subpath that is a module or script', async () => {
    const {exports} = JSON.parse(readFileSync(join(await own(), 'package.json'), 'utf8')) as {
      exports: Record<string, string>;
    };
    const modules = (await subpaths(exports)).filter(({files}) => /\.m?js$/.test(files['default']!));
    assert.ok(modules.length > 100, `${modules.length} subpaths`);
    const {faults} = await imported(modules.map(({specifier}) => specifier));
    assert.deepEqual(faults, []);
  });

  it('has the names that it has on a page', async () => {
    const tags = readFileSync(join(await own(), 'dist/index.js'), 'utf8');
    const wanted = [...tags.matchAll(/export \{([^}]*)\}/g)].flatMap(([, list]) =>
      list!.split(',').map((each) => each.replace(/.* as /, '').trim()),
    );
    assert.ok(wanted.length > 12);
    const {names} = await imported(['recognition-elements', 'recognition-elements/embed-builder.js']);
    for (const name of wanted) assert.ok(names['recognition-elements']?.includes(name), name);
    assert.ok(names['recognition-elements/embed-builder.js']?.includes('EmbedBuilder'));
  });

  it('says what to do to who makes an element there', async () => {
    const text = `import {RecognitionMap} from 'recognition-elements'; new RecognitionMap();`;
    await assert.rejects(
      run(process.execPath, ['--input-type=module', '-e', text], {cwd: await unpacked()}),
      /RecognitionMap is an element, which only a document has. For HTML: recognition-elements\/light-html\.js/,
    );
  });
});
