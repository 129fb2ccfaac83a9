/**
 * Where the published files stand, with a slash at the end: what a pasted snippet, a frame page and its oEmbed files name. Whoever
 * publishes them says it when building: `EMBED_BASE=https://… npm run build`.
 */
export const EMBED_BASE = process.env.EMBED_BASE ?? 'https://example.org/recognition-elements/';
