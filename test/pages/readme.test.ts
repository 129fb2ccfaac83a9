import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {ELEMENTS} from '../../tools/elements.mjs';
import {dist, embedFolder, mapsOf} from '../browser/embed.js';
import {openPage, type OpenPage} from '../browser/open.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** A section of the README, by its heading, with what is indented as a part of a list moved back. */
const section = (heading: string): string =>
  (readme.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '').replace(/^ {3}/gm, '');

/** The code of a language in a section. */
const code = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, each = '']) => each);

/** A page of the README beside the built scripts, opened from the disk. */
async function opened(html: string, see: (page: OpenPage) => Promise<void>): Promise<void> {
  const embed = await embedFolder({'page.html': html});
  const page = await openPage('chromium', pathToFileURL(join(embed.folder, 'page.html')).href);
  await see(page);
  assert.deepEqual(page.console(), []);
  await page.close();
  await embed.remove();
}

/** What a reader sees of the table: its direction, its language, two of its colours, and who runs the embassy in London. */
const tableOf = (page: OpenPage) =>
  page.evaluate(async () => {
    const table = document.querySelector('embassy-status-table');
    const find = (selector: string) => table?.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
    const deadline = Date.now() + 20_000;
    while (!find('tbody tr') && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 20));
    const shown = find('.root');
    const style = getComputedStyle(table!);
    return {
      lang: shown?.lang,
      direction: shown && getComputedStyle(shown).direction,
      ground: ['--recognition-accent', '--recognition-high', '--recognition-former'].map((name) =>
        style.getPropertyValue(name),
      ),
      painted: [...(table?.shadowRoot?.querySelectorAll('.root *') ?? [])].flatMap((each) => {
        const {fill, backgroundColor} = getComputedStyle(each);
        return [fill, backgroundColor];
      }),
      london: find('[data-mission=gb-london-embassy]')?.textContent?.replace(/\s+/g, ' ') ?? '',
    };
  });

const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

describe('who follows the README', () => {
  const [map = ''] = code(section('The map in a page'), 'html');
  const [table = ''] = code(section('A table in Dari, in your own colours'), 'html');
  const [correction = ''] = code(section('A fact is wrong'), 'html');

  it('has the map in a page', () =>
    opened(map, async (page) => {
      const [seen] = await mapsOf(page);
      assert.equal(seen?.heading, 'Who recognises the Taliban authorities?');
      assert.ok(seen.drawn > 190 && seen.russia > 0);
    }));

  it('has the table in Dari, from right to left, in own colours', () =>
    opened(table, async (page) => {
      const seen = await tableOf(page);
      assert.deepEqual([seen.lang, seen.direction], ['fa-AF', 'rtl']);
      assert.match(seen.london, /لندن/);
      const colours = [...table.matchAll(/--recognition-[\w-]+: (#\w{6})/g)].map(([, colour = '']) => colour);
      assert.deepEqual(seen.ground, colours);
      // The accent is seen once something is chosen or has the focus.
      for (const colour of colours.slice(1)) assert.ok(seen.painted.includes(rgb(colour)), colour);
    }));

  it('has a correction of its own on its page', () =>
    opened(correction, async (page) => {
      const status = await page.evaluate(async () => {
        const deadline = Date.now() + 20_000;
        const map = document.querySelector('recognition-map') as unknown as {
          answer(): {rows: readonly {id: string; standing: {status: string}}[]};
        };
        while (
          map.answer().rows.find(({id}) => id === 'GB')?.standing.status !== 'accepts-charge' &&
          Date.now() < deadline
        )
          await new Promise((resolve) => setTimeout(resolve, 20));
        return map.answer().rows.find(({id}) => id === 'GB')?.standing.status;
      });
      assert.equal(status, 'accepts-charge');
    }));

  it('has a corrected fact in the table, by the commands that stand there', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'recognition-elements-readme-'));
    try {
      for (const name of [
        ...['data', 'locales', 'src', 'tools', 'package.json', 'package-lock.json', 'tsconfig.json'],
        ...['rollup.config.mjs', 'LICENSE', 'LICENSE-DATA'],
      ])
        cpSync(join(root, name), join(copy, name), {recursive: true});
      symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
      const [commands = ''] = code(section('A fact is wrong'), 'sh');
      assert.equal(commands.replaceAll('\\\n', ' ').trim().split('\n').length, 2, commands);
      const {status, stdout, stderr} = spawnSync('sh', ['-ec', commands], {cwd: copy, encoding: 'utf8'});
      assert.equal(status, 0, stdout + stderr);
      const path = join(copy, 'dist/embed/page.html');
      writeFileSync(path, table);
      const page = await openPage('chromium', pathToFileURL(path).href);
      const {london} = await tableOf(page);
      assert.match(london, /گماشتگان/, london);
      assert.match(london, /۱۴۰۵/, london);
      await page.close();
    } finally {
      rmSync(copy, {recursive: true, force: true});
    }
  });
});

describe('the documents', () => {
  const documents = [
    ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'ACCESSIBILITY.md', 'METHODOLOGY.md'],
    ...['data/README.md', 'locales/README.md', 'integrations/README.md', 'integrations/reference.md'],
    ...['integrations/pages.md', 'integrations/own-data.md', 'integrations/server/README.md'],
  ];
  const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
  /** A heading as the address that repositories give it. */
  const anchors = (text: string) =>
    [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    );

  for (const path of documents) {
    it(`lead to what is there: ${path}`, () => {
      const links = [...textOf(path).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/g)];
      const pictures = [...textOf(path).matchAll(/(?:src|srcset)="(stories\/[^"]+)"/g)];
      for (const [, file = ''] of pictures) assert.ok(existsSync(join(root, file)), file);
      for (const [, file = '', anchor] of links) {
        const target = file ? join(dirname(path), file) : path;
        assert.ok(existsSync(join(root, target)), `${path}: ${target}`);
        if (anchor) assert.ok(anchors(textOf(target)).includes(anchor), `${path}: ${target}#${anchor}`);
      }
    });

    it(`name no script that is not there: ${path}`, () => {
      const {scripts} = JSON.parse(textOf('package.json')) as {scripts: Record<string, string>};
      for (const [, script = ''] of textOf(path).matchAll(/npm run (?:-s )?([a-z]+(?::[a-z]+)*)/g))
        assert.ok(scripts[script], script);
    });
  }

  it('name every element, and every test that is spoken of', () => {
    assert.ok(ELEMENTS.length > 10);
    for (const {tag} of ELEMENTS) {
      assert.ok(readme.includes(`\`<${tag}>\``), tag);
      assert.ok(textOf('integrations/reference.md').includes(tag), tag);
    }
    for (const path of ['SECURITY.md', 'ACCESSIBILITY.md', 'METHODOLOGY.md'])
      for (const [, file = ''] of textOf(path).matchAll(/`((?:test|src|data)\/[\w./-]+\.\w+)`/g))
        assert.ok(existsSync(join(root, file)), `${path}: ${file}`);
  });

  it('count what the dataset has', () => {
    const data = JSON.parse(readFileSync(join(dist, 'data/recognition-elements.json'), 'utf8')) as {
      day: string;
    } & Record<string, readonly {id: string; statements?: readonly unknown[]}[]>;
    const kinds = ['recognition', 'missions', 'missions-in-afghanistan'];
    const count = (kind: string) => data[kind]?.length ?? 0;
    const statements = kinds.flatMap((kind) => data[kind]?.flatMap((each) => each.statements ?? []) ?? []);
    const places = data['recognition']?.map(({id}) => id) ?? [];
    const organisations = places.filter((id) => ['EU', 'OIC', 'UN'].includes(id)).length;
    const told = textOf('METHODOLOGY.md').replace(/\s+/g, ' ');
    for (const sentence of [
      `${statements.length} dated statements on the positions of ${places.length - organisations} states and ${organisations} organisations`,
      `on ${count('missions')} Afghan missions abroad and ${count('missions-in-afghanistan')} missions in Afghanistan`,
      `${count('events')} events; ${count('chips')} bargaining chips and how they weigh with ${count('actors')} actors`,
      `${count('obstacles')} obstacles with their evidence; ${count('claims')} claims and ${count('figures')} figures`,
    ])
      assert.ok(told.includes(sentence), sentence);
    assert.equal(data.day, '2026-06-30');
    assert.ok(told.includes('stands at 30 June 2026'));
  });
});
