/** Our keys of the languages, English first: it is the source of the other two. */
export const LANGS = ['en', 'prs', 'ps'] as const;
export type Lang = (typeof LANGS)[number];
