/** What README.md of integrations/server says of each kind of file, with files of each kind. */
import {readdirSync} from 'node:fs';
import {dist} from '../browser/embed.js';
import {version} from './published.js';

const SHORT = 'public, max-age=300, stale-while-revalidate=3600';
export const FIXED = 'public, max-age=31536000, immutable';

const ALONE =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob: http: https:; base-uri 'none'; form-action 'none'";
const PAGE =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
const PLAIN = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** What is sent with everything, errors included. */
export const ALWAYS: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

export interface Expected {
  readonly path: string;
  readonly type: string;
  readonly cache: string;
  readonly policy?: string;
}

const HTML = 'text/html; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';
const TEXT = 'text/plain; charset=utf-8';

const hashed = (folder: string) =>
  `${folder}/${readdirSync(`${dist}/${folder}`).find((name) => /^words-en-.*\.js$/.test(name))}`;

const newest = (
  [
    ['embed/recognition-map.en.js', SCRIPT],
    ['embed/recognition-map.ps.details.js', SCRIPT],
    // Its name ends like that of a module with a hash.
    ['embed/recognition-elements.js', SCRIPT],
    ['embed/site.mjs', SCRIPT],
    ['embed/LICENSES.txt', TEXT],
    ['module/recognition-map.js', SCRIPT],
    ['module/engagement-timeline.js', SCRIPT],
    ['family/recognition-map.js', SCRIPT],
    ['frame/recognition-map.prs.html', HTML, ALONE],
    ['frame/recognition-map.missions.en.html', HTML, ALONE],
    ['frame/recognition-map.prs.oembed.json', 'application/json'],
    ['frame/recognition-map.prs.oembed.xml', 'text/xml; charset=utf-8'],
    ['offline.html', HTML, ALONE],
    ['builder/', HTML, PAGE],
    ['builder/index.ps.html', HTML, PAGE],
    ['changes/recognition-map.en.html', HTML, PAGE],
    ['examples/dossier.en.html', HTML, PAGE],
    ['light/recognition-map.en.html', HTML, PLAIN],
    ['pictures/recognition-map.en.svg', 'image/svg+xml', PLAIN],
    ['pictures/recognition-map.en.png', 'image/png'],
    ['data/recognition-elements.json', 'application/json'],
    ['data/missions.csv', 'text/csv; charset=utf-8'],
    ['data/events.ps.atom', 'application/atom+xml; charset=utf-8'],
    ['data/CITATION.cff', TEXT],
    ['data/CHANGELOG.md', 'text/markdown; charset=utf-8'],
    [`fonts/${readdirSync(`${dist}/fonts`).find((name) => name.endsWith('.woff2'))}`, 'font/woff2'],
    ['themes/ngo.css', 'text/css; charset=utf-8'],
    ['embed-manifest.json', 'application/json'],
    ['llms.txt', TEXT],
  ] as [string, string, string?][]
).map(([path, type, policy]): Expected => ({path, type, policy, cache: SHORT}));

/** Files of each kind with what goes with them. */
export const EXPECTED: readonly Expected[] = [
  ...newest,
  ...['module', 'family'].map((folder) => ({path: hashed(folder), type: SCRIPT, cache: FIXED})),
  ...newest.map((each) => ({...each, path: `releases/${version}/${each.path}`, cache: FIXED})),
];
