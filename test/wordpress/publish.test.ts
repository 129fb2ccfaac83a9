import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {langOf} from '../../src/i18n/lang.js';
import {loadParts} from '../../src/model/bundled-parts.js';
import {bundledDataset} from '../../src/model/dataset.js';
import {answerLanguage} from '../../src/render/answer-language.js';
import type {Embed} from '../../src/render/snippets/embed.js';
import {embedFrom} from '../../src/render/snippets/make.js';
import {snippet} from '../../src/render/snippets/snippet.js';
import {root} from '../../tools/run.mjs';
import {writeWithBlock} from './editor.js';
import {logIn, publishPost, ROLES, type Person, type Post, type Role} from './people.js';
import {publish} from './published.js';
import {isRightHeight, launchReader, readPost, type Sought} from './reader.js';
import {Report} from './report.js';
import {readFeed, words} from './feed.js';
import {startSite, type Site} from './site.js';
import {WAYS, type Way} from './ways.js';

/** What each post embeds: in three languages, so that each is seen among the others. */
const EMBEDS = [
  {element: 'recognition-map', attributes: {lang: 'prs'}},
  {element: 'embassy-status-table', attributes: {lang: 'en'}},
  {element: 'leverage-matrix', attributes: {lang: 'ps'}},
] as const;

const dataset = bundledDataset();
const parts = await loadParts();

/** The size of a PNG, as its first bytes say. */
function pictureSize(name: string): {width: number; height: number} {
  const png = readFileSync(join(root, `dist/pictures/${name}.png`));
  return {width: png.readUInt32BE(16), height: png.readUInt32BE(20)};
}

async function embedsAt(base: string): Promise<Embed[]> {
  return Promise.all(
    EMBEDS.map(async (configuration) => {
      const {element, attributes} = configuration;
      const name = `${element}.${attributes.lang}`;
      const language = await answerLanguage(attributes.lang);
      return embedFrom(
        configuration,
        {dataset, parts, language},
        {base, pictures: {[name]: pictureSize(name)}},
      );
    }),
  );
}

/** The button of the menu is in an element alone, not in its light HTML. */
async function soughtOf({element, page, title, attributes}: Embed): Promise<Sought> {
  const {language} = await answerLanguage(langOf(attributes['lang']));
  return {tag: element, page, title, proof: language.messages['menu.label'] ?? ''};
}

const paragraph = (text: string) => `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->`;

/** A post with every embed by one way, and words between them. */
const textOf = ({kind, wrap}: Way, embeds: readonly Embed[]) =>
  [paragraph('Kabul.'), ...embeds.flatMap((embed) => [wrap(snippet(kind, embed)), paragraph('More.')])].join(
    '\n\n',
  );

describe('in a real WordPress', {timeout: 900_000}, () => {
  let site: Site;
  let published: Awaited<ReturnType<typeof publish>>;
  let embeds: Embed[];
  let sought: Sought[];
  let withScripts: Browser;
  let withoutScripts: Browser;
  let people: Map<Role, Person>;
  const posts = new Map<string, Post>();
  const report = new Report();
  const keyOf = ({path, kind}: Way, role: Role) => `${path} ${kind} ${role}`;

  before(async () => {
    published = await publish(EMBEDS.map(({element}) => element));
    embeds = await embedsAt(published.base);
    sought = await Promise.all(embeds.map(soughtOf));
    [site, withScripts, withoutScripts] = await Promise.all([
      startSite(published.port),
      launchReader(true),
      launchReader(false),
    ]);
    people = new Map(
      await Promise.all(ROLES.map(async (role) => [role, await logIn(site.url, role)] as const)),
    );
  });
  after(async () => {
    await withScripts?.close();
    await withoutScripts?.close();
    await site?.stop();
    await published?.close();
    console.log(`WordPress ${site?.version}: what readers see with a script / without\n${report.toString()}`);
  });

  for (const plugin of [false, true]) {
    describe(plugin ? 'with the plugin' : 'without the plugin', () => {
      const ways = WAYS.filter((way) => way.plugin === plugin);
      before(() => {
        if (plugin) site.plugin('on');
      });

      for (const way of ways) {
        for (const role of ROLES) {
          it(`${way.path}: a post of a ${role} with ${way.kind} shows what it is expected to show`, async () => {
            const [person, editor] = [people.get(role), people.get('editor')];
            assert.ok(person && editor);
            const post = await publishPost(person, editor, keyOf(way, role), textOf(way, embeds));
            posts.set(keyOf(way, role), post);
            const [live, still] = way.expected(role);
            const seen = await readPost(withScripts, post.link, sought, true, live);
            const without = await readPost(withoutScripts, post.link, sought, false, still);
            const summary = (all: typeof seen) => [...new Set(all.map((each) => each.seen))].join(',');
            report.add(way, role, `${summary(seen)} / ${summary(without)}`);
            assert.deepEqual(
              [seen.map((each) => each.seen), without.map((each) => each.seen)],
              [EMBEDS.map(() => live), EMBEDS.map(() => still)],
              post.stored,
            );
            if (way.kind !== 'url') return;
            for (const {sandbox, frame} of seen) {
              assert.equal(sandbox, 'allow-scripts');
              assert.ok(frame && isRightHeight(frame), JSON.stringify(frame));
            }
          });
        }
      }

      if (plugin) {
        for (const role of ['author', 'contributor'] as const) {
          it(`the block that ${role}s insert in the editor shows its answer there, and is live for readers`, async () => {
            const [person, editor] = [people.get(role), people.get('editor')];
            assert.ok(person && editor);
            const id = await writeWithBlock(withScripts, site.url, person, {
              title: `From the editor of a ${role}`,
              element: 'embassy-status-table',
              lang: 'en',
              // What the preview of the server has to say.
              preview: embeds[1]?.title ?? '',
            });
            const {link} = await editor.save({status: 'publish'}, id);
            const table = sought.slice(1, 2);
            const [live] = await readPost(withScripts, link, table, true, 'live');
            const [still] = await readPost(withoutScripts, link, table, false, 'table');
            assert.deepEqual([live?.seen, still?.seen], ['live', 'table']);
          });
        }

        it('the script of the first embed is asked for beside that of the site, and comes once', async () => {
          const post = posts.get(keyOf(ways[0]!, 'author'));
          const html = await (await fetch(post?.link ?? '')).text();
          const [line, address = '', hash] =
            /<link rel="preload" as="script" href="([^"]*)" crossorigin integrity="sha256-([^"]*)">/.exec(
              html,
            ) ?? [];
          assert.ok(line, html);
          assert.equal(html.split(line).length, 2);
          assert.match(address, /\/embed\/recognition-map\.prs\.js$/);
          const bytes = Buffer.from(await (await fetch(address)).arrayBuffer());
          assert.equal(createHash('sha256').update(bytes).digest('base64'), hash);
          const page = await withScripts.newPage();
          const asked: string[] = [];
          page.on('request', (request) => asked.push(request.url()));
          await page.goto(post?.link ?? '', {waitUntil: 'networkidle0'});
          await page.close();
          assert.deepEqual(
            asked.filter((url) => url.includes('recognition-map.prs.js')),
            [address],
          );
        });
      }

      it('feeds and excerpts say in words what each embed shows', async () => {
        const feed = await readFeed(site.url);
        for (const way of ways) {
          for (const role of ROLES) {
            const key = keyOf(way, role);
            const item = feed.get(key);
            assert.ok(item, `${key} is not in the feed`);
            for (const {title} of embeds) {
              assert.ok(
                words(item.content).includes(words(title)),
                `the feed of ${key} lacks "${title}": ${item.content}`,
              );
            }
            const [first] = embeds;
            for (const text of [item.description, posts.get(key)?.excerpt ?? '']) {
              assert.ok(words(text).includes(words(first?.title ?? '')), `the excerpt of ${key}: ${text}`);
            }
          }
        }
      });
    });
  }

  it('a site with the plugin has its colours; a site that deleted it has nothing of it stored', async () => {
    const post = posts.values().next().value;
    assert.match(
      await (await fetch(post?.link ?? '')).text(),
      /recognition-map,[^{]*\{--recognition-accent:#0a5;\}/,
    );
    assert.notEqual(site.plugin('off'), false);
    assert.equal(site.plugin('delete'), false);
  });

  it('the plugin gives PHP no reason to complain', () => {
    const own = site
      .complaints()
      .split('\n')
      .filter((line) => line.includes('plugins/recognition-elements/'));
    assert.deepEqual(own, []);
  });
});
