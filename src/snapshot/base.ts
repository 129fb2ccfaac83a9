/** Where the published files stand, with a slash at the end. The build writes in here where its own will be. */
export const BASE = process.env['EMBED_BASE'] ?? 'https://example.org/recognition-elements/';
