import {ELEMENTS} from '../../tools/elements.mjs';

/** One picture of an element: in which language, in which colours, how wide. */
export interface Look {
  readonly tag: string;
  readonly lang: 'en' | 'prs' | 'ps';
  readonly scheme: 'light' | 'dark';
  readonly width: Width;
}

export type Width = keyof typeof SIZES;

/**
 * In px: the narrowest phone, and a column in which every table has its columns. What is below the height is cut off: in
 * the dark, where the colours differ and nothing else, sooner.
 */
export const SIZES = {
  narrow: {width: 320, height: {light: 960, dark: 660}},
  wide: {width: 1080, height: {light: 600, dark: 400}},
} as const;

/** Every element that answers something; `recognition-context` shows nothing of its own. */
export const TAGS: readonly string[] = ELEMENTS.map(({tag}) => tag);

/** What an element is asked, beside its language: a day that stays, and a state where it would else ask for one. */
export const attributesOf = (tag: string): Readonly<Record<string, string>> => ({
  'as-of': '2026-01-31',
  ...(tag === 'state-profile' && {state: 'UZ'}),
});

const LANGS = ['en', 'prs', 'ps'] as const;
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = ['narrow', 'wide'] as const;

export const looksOf = (tag: string): Look[] =>
  LANGS.flatMap((lang) => WIDTHS.flatMap((width) => SCHEMES.map((scheme) => ({tag, lang, scheme, width}))));

/** The look's file, within the folder of all. */
export const fileOf = ({tag, lang, scheme, width}: Look): string => `${tag}/${lang}-${width}-${scheme}.png`;
