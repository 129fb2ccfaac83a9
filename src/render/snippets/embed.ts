import type {Configuration} from '../configuration/configuration.js';

export type {Configuration};

/** A published picture of an element: the size that a page must know before the picture comes. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The one release that a page stays with: where its files are kept, and the hash of each, by its path. */
export interface Fixed {
  readonly base: string;
  readonly integrity: Readonly<Record<string, string>>;
}

/** All that the code of an embed is made from; every text in it is text, and is escaped where it is written. */
export interface Embed extends Configuration {
  /** Where the published files stand, with a slash at the end. */
  readonly base: string;
  /** Only where the page is to stay with one release. */
  readonly fixed?: Fixed;
  /** Address of the frame page of this configuration, to which every snippet links. */
  readonly page: string;
  /** The question that the element answers, or the embedder's own heading. */
  readonly title: string;
  /** The sentence that answers it. */
  readonly lead: string;
  /** The light HTML: one figure, with its own link. */
  readonly light: string;
  /** Of the published picture; only where that picture shows this very configuration. */
  readonly picture?: PictureSize;
  /** Of a frame that nobody makes higher, in px. */
  readonly height: number;
  /** Words of a frame that is too short, for AMP. */
  readonly more: string;
  /**
   * Where what has changed since the shown day is told, with the words that lead there, and those that a script says when
   * it has counted; only where the day is pinned.
   */
  readonly changes?: {readonly page: string; readonly words: string; readonly counted: string};
}

/** What can be copied. */
export const SNIPPET_KINDS = [
  'script-placeholder',
  'script-tag',
  'placeholder',
  'tag',
  'site-script',
  'url',
  'iframe',
  'image',
  'text',
  'block',
  'shortcode',
  'hugo',
  'hugo-file',
  'markdown',
  'astro',
  'amp',
  'mail',
  'message',
] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];
