import {GLOBALS_UPDATED, SET_GLOBALS} from 'storybook/internal/core-events';
import {addons} from 'storybook/preview-api';
import {bcp47, direction, langOf, type Lang} from '../../src/i18n/lang.js';

/** What the toolbars above the pages say. */
export interface Globals {
  readonly lang: Lang;
  readonly theme: 'light' | 'dark';
}

const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
let now: Globals = {lang: 'en', theme: prefersDark ? 'dark' : 'light'};
const listeners = new Set<() => void>();

/** What the toolbars say until a reader chooses. */
export const firstGlobals = {lang: 'en', dir: 'auto', theme: now.theme, width: 'full'};

export const globals = (): Globals => now;

/** Calls back whenever the toolbars say something else; returns what ends that. */
export function whenGlobalsChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function take({globals: {lang, theme}}: {globals: {lang?: string; theme?: string}}) {
  now = {lang: langOf(lang), theme: theme === 'dark' ? 'dark' : 'light'};
  document.documentElement.dataset['theme'] = now.theme;
  listeners.forEach((listener) => listener());
}

/** Begins to listen to the toolbars: before the first of them has spoken. */
export function followGlobals(): void {
  document.documentElement.dataset['theme'] = now.theme;
  const channel = addons.getChannel();
  channel.on(SET_GLOBALS, take);
  channel.on(GLOBALS_UPDATED, take);
}

/** Chooses in the toolbar in the reader’s place. */
export const chooseLang = (lang: Lang): void => {
  addons.getChannel().emit('updateGlobals', {globals: {lang: bcp47(lang)}});
};

export const inLang = (lang: Lang) => ({lang: bcp47(lang), dir: direction(lang)});
