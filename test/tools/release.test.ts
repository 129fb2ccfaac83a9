import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {faultsOf, headingOf} from '../../tools/release/checks.mjs';

const changes = (heading: string, more = '### Facts\n\n- Nothing new.\n') =>
  `# Change log\n\n## [1.2.0] – ${heading}\n\n${more}\n## [1.1.0] – 2026-01-01; data of 31 December 2025\n\n### Facts\n`;

/** A release that nothing stands in the way of. */
const ready = {
  manifest: {version: '1.2.0', repository: 'somewhere', publishConfig: {provenance: true}},
  lock: {version: '1.2.0', packages: {'': {version: '1.2.0'}}},
  version: `export const VERSION = '1.2.0';`,
  changes: changes('2026-07-01; data of 30 June 2026'),
  base: 'https://facts.test/recognition/',
  day: '2026-06-30',
  signs: true,
  git: {changed: [], isTagged: false},
};

const says = (more: Partial<Parameters<typeof faultsOf>[0]>) =>
  faultsOf({...ready, ...more})
    .map(({says: text}) => text)
    .join('\n');

describe('a release', () => {
  it('is made where nothing stands in its way', () => {
    assert.equal(says({}), '');
    assert.equal(says({manifest: {version: '1.2.0'}, signs: false}), '', 'without provenance');
    assert.equal(headingOf(ready.changes, '1.1.0'), '2026-01-01; data of 31 December 2025');
  });

  it('is not made of what is not committed, or twice', () => {
    assert.match(says({git: {changed: ['README.md'], isTagged: false}}), /^Not committed: README\.md\.$/);
    assert.match(says({git: {changed: [], isTagged: true}}), /^There is a tag v1\.2\.0 already\.$/);
  });

  it('has one version everywhere', () => {
    assert.match(
      says({lock: {version: '1.1.0'}}),
      /^package-lock\.json says 1\.1\.0, package\.json 1\.2\.0\.$/,
    );
    assert.match(
      says({version: `export const VERSION = '1.1.0';`}),
      /^The elements call themselves 1\.1\.0\.$/,
    );
    assert.match(
      says({manifest: {...ready.manifest, version: '2.0.0'}}),
      /CHANGELOG\.md tells of 1\.2\.0 first, not of 2\.0\.0/,
    );
  });

  it('is told to readers, with its day, that of its data, and its facts', () => {
    assert.match(
      says({changes: changes('unreleased; data of 30 June 2026')}),
      /says "unreleased; data of 30 June 2026"/,
    );
    assert.match(
      says({day: '2026-07-31'}),
      /^The data are of 31 July 2026, which CHANGELOG\.md does not say\.$/,
    );
    assert.match(
      says({changes: changes('2026-07-01; data of 30 June 2026', '### Fixed\n')}),
      /^CHANGELOG\.md has no Facts for 1\.2\.0\.$/,
    );
  });

  it('knows where its files will be, and who vouches for it', () => {
    assert.match(says({base: undefined}), /^EMBED_BASE is not set\.$/);
    for (const base of [
      'http://facts.test/',
      'https://facts.test',
      'https://example.org/recognition-elements/',
    ])
      assert.equal(says({base}), `EMBED_BASE is ${base}.`);
    assert.match(says({signs: false}), /^Nobody vouches here/);
    assert.match(
      says({manifest: {...ready.manifest, repository: undefined}}),
      /^package\.json names no repository/,
    );
  });
});
