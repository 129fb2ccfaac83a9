// What can stand in the way of a release, as functions of what is written where.

/** @typedef {{says: string, mend: string}} Fault */
/**
 * `base`: EMBED_BASE as it is set; `day`: that of the data that were built, if they were; `signs`: whether the place where this runs
 * vouches for what is built there.
 * @typedef {{manifest: any, lock: any, version: string, changes: string, base?: string, day?: string, signs: boolean, git: import('./git.mjs').GitState}} Found
 */

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A day as the headings of CHANGELOG.md have it: `30 June 2026`. @param {string} day `2026-06-30` */
function inWords(day) {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** What CHANGELOG.md says beside a version: `2026-07-01; data of 30 June 2026`. @param {string} changes @param {string} version */
export const headingOf = (changes, version) =>
  changes
    .split('\n')
    .find((line) => line.startsWith(`## [${version}] – `))
    ?.slice(`## [${version}] – `.length);

/** What CHANGELOG.md tells of a version. @param {string} changes @param {string} version */
const sectionOf = (changes, version) =>
  changes.split(/^## /m).find((each) => each.startsWith(`[${version}]`)) ?? '';

/** @param {Found} found @returns {Fault[]} */
export function faultsOf({manifest, lock, version: source, changes, base, day, signs, git}) {
  const {version} = manifest;
  const heading = headingOf(changes, version) ?? '';
  const newest = /^## \[([^\]]+)\]/m.exec(changes)?.[1];
  const own = /VERSION = '([^']*)'/.exec(source)?.[1];
  const wantsProvenance = Boolean(manifest.publishConfig?.provenance);

  /** What has to be so; else what it says, and what mends it. @type {[unknown, string, string][]} */
  const rules = [
    [git.changed.length === 0, `Not committed: ${git.changed.join(', ')}.`, 'Commit or take it back.'],
    [
      !git.isTagged,
      `There is a tag v${version} already.`,
      'A version is published once: raise it in package.json.',
    ],
    [
      /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
      `"${version}" is no version of SemVer.`,
      'npm version --no-git-tag-version <major|minor|patch>',
    ],
    [
      lock.version === version && lock.packages?.['']?.version === version,
      `package-lock.json says ${lock.version}, package.json ${version}.`,
      'npm install --package-lock-only',
    ],
    [own === version, `The elements call themselves ${own}.`, 'src/elements/base/version.ts'],
    [
      newest === version,
      `CHANGELOG.md tells of ${newest} first, not of ${version}.`,
      `Write what is new for readers under "## [${version}] – <day>; data of <day>".`,
    ],
    [
      /^\d{4}-\d\d-\d\d; data of \d{1,2} \w+ \d{4}$/.test(heading),
      `The heading of ${version} in CHANGELOG.md says "${heading}".`,
      'It has to name the day of the release and that of the data: 2026-07-01; data of 30 June 2026.',
    ],
    [
      !day || heading.endsWith(`; data of ${inWords(day)}`),
      `The data are of ${day && inWords(day)}, which CHANGELOG.md does not say.`,
      'Data are versioned by their day: correct the heading, or build anew.',
    ],
    [
      sectionOf(changes, version).includes('\n### Facts\n'),
      `CHANGELOG.md has no Facts for ${version}.`,
      'Say what the data newly say, or that they say the same: npm run data:diff -- DAY DAY',
    ],
    [
      base && /^https:\/\/.+\/$/.test(base) && !/\/\/(\w+\.)?example\./.test(base),
      base ? `EMBED_BASE is ${base}.` : 'EMBED_BASE is not set.',
      'It names the place where dist/ will be served, with https: and a slash at its end.',
    ],
    [
      !wantsProvenance || manifest.repository,
      'package.json names no repository, which a statement of provenance is about.',
      'Add the address of the public repository as "repository".',
    ],
    [
      !wantsProvenance || signs,
      'Nobody vouches here for where the package is built.',
      'Run it in a CI that signs (GitHub Actions with id-token: write, GitLab with SIGSTORE_ID_TOKEN), or say --without-provenance.',
    ],
  ];
  return rules.filter(([isSo]) => !isSo).map(([, says, mend]) => ({says, mend}));
}
