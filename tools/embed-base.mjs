import {readFileSync} from 'node:fs';

/**
 * Where the published files stand, with a slash at the end: what a pasted snippet, a frame page and its oEmbed files name. Whoever
 * publishes them says it when building: `EMBED_BASE=https://… npm run build`.
 */
export const EMBED_BASE = process.env.EMBED_BASE ?? 'https://example.org/recognition-elements/';

const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/**
 * Where this release is kept for ever, beside the newest one: snippets of a fixed version name it, with hashes. `dist/` is
 * published there once, and never changed.
 */
export const RELEASE_BASE = process.env.EMBED_RELEASE_BASE ?? `${EMBED_BASE}releases/${version}/`;
