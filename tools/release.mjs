/**
 * `EMBED_BASE=https://… npm run release`: checks, tests, builds and packs what is to be published, and publishes it. `-- --dry-run`
 * checks, says what stands in the way and what it would do, and does nothing. `-- --without-provenance` publishes from a place
 * that signs nothing.
 *
 * Code is versioned by SemVer and data by their day: CHANGELOG.md names both. The files are published twice: the package to the
 * registry, and dist/ to the place that EMBED_BASE names, which is whoever publishes it's to do.
 */
import {existsSync, readFileSync} from 'node:fs';
import {EMBED_BASE, RELEASE_BASE} from './embed-base.mjs';
import {faultsOf, headingOf} from './release/checks.mjs';
import {gitState} from './release/git.mjs';
import {run} from './run.mjs';

const isDry = process.argv.includes('--dry-run');
const isUnsigned = process.argv.includes('--without-provenance');
/** @param {string} path */
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const manifest = json('package.json');
if (isUnsigned) manifest.publishConfig = {...manifest.publishConfig, provenance: false};
const changes = readFileSync('CHANGELOG.md', 'utf8');
const {version} = manifest;
const DATA = 'dist/data/recognition-elements.json';

/** In the order in which they are done: what it is for, and the command. @type {[string, string, string[]][]} */
const steps = [
  ['install exactly what the lockfile names', 'npm', ['ci']],
  ['run every test, which builds dist/ twice and compares', 'npm', ['test']],
  [`build for ${EMBED_BASE}`, 'npm', ['run', '--silent', 'build']],
  ['weigh it', 'npm', ['run', '--silent', 'size']],
  ['check and pack what was built', 'node', ['tools/test.mjs', 'package']],
  [
    `publish it, ${isUnsigned ? 'without' : 'with'} a statement of where it was built`,
    'npm',
    ['publish', ...(isUnsigned ? ['--no-provenance'] : [])],
  ],
  [
    'mark the commit',
    'git',
    ['tag', '--annotate', `v${version}`, '--message', `${manifest.name} ${version}`],
  ],
];

const faults = faultsOf({
  manifest,
  lock: json('package-lock.json'),
  version: readFileSync('src/elements/base/version.ts', 'utf8'),
  changes,
  base: process.env.EMBED_BASE,
  day: existsSync(DATA) ? json(DATA).day : undefined,
  signs: Boolean(process.env.ACTIONS_ID_TOKEN_REQUEST_URL ?? process.env.SIGSTORE_ID_TOKEN),
  git: gitState(version),
});
for (const {says, mend} of faults) console.error(`- ${says}\n  ${mend}`);

console.log(`${manifest.name} ${version}: ${headingOf(changes, version) ?? 'not in CHANGELOG.md'}`);
console.log(`${isDry ? 'Would' : 'Will'}:`);
for (const [about, command, args] of steps) console.log(`- ${about}\n  ${command} ${args.join(' ')}`);
console.log(
  `Then, by whoever serves the files: dist/ to ${EMBED_BASE} and, never to be changed, to ${RELEASE_BASE}`,
);

if (faults.length > 0)
  console.error(
    `${faults.length} ${faults.length === 1 ? 'thing stands' : 'things stand'} in the way, see above.`,
  );
// Who only asks has been answered.
if (faults.length > 0 && !isDry) process.exit(1);
if (!isDry)
  for (const [about, command, args] of steps)
    if ((await run(command, args)) !== 0) {
      console.error(`Stopped: could not ${about}.`);
      process.exit(1);
    }
