import {execFileSync} from 'node:child_process';
import {root} from '../run.mjs';

/** @param {string[]} args */
const git = (...args) => execFileSync('git', args, {cwd: root, encoding: 'utf8'}).trimEnd();

/**
 * How the working tree stands: paths with changes that are not committed, and whether there is a tag for the version already.
 * @typedef {{changed: string[], isTagged: boolean}} GitState
 * @param {string} version @returns {GitState}
 */
export const gitState = (version) => ({
  changed: git('status', '--porcelain')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.slice(3)),
  isTagged: git('tag', '--list', `v${version}`) !== '',
});
