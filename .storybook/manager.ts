import {GLOBALS_UPDATED, SET_GLOBALS} from 'storybook/internal/core-events';
import {addons} from 'storybook/manager-api';
import {dark, light} from './theme.js';

const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;

function dress(theme: 'light' | 'dark') {
  document.documentElement.dataset['theme'] = theme;
  addons.setConfig({theme: theme === 'dark' ? dark : light});
}

dress(prefersDark ? 'dark' : 'light');
// The panel of a story is beneath it: elements are wide.
addons.setConfig({sidebar: {showRoots: true}, layout: {panelPosition: 'bottom'}});

// The toolbar’s theme is that of the whole site, not of a story alone.
addons.register('site', (api) => {
  const follow = ({globals}: {globals: {theme?: string}}) =>
    dress(globals.theme === 'dark' ? 'dark' : 'light');
  api.on(SET_GLOBALS, follow);
  api.on(GLOBALS_UPDATED, follow);
});

// Storybook ends the title of the window with its own name.
const named = () => {
  const title = document.title.replace(/\s*(?:⋅|-)\s*Storybook$/, ' ⋅ recognition-elements');
  if (document.title !== title) document.title = title;
};
new MutationObserver(named).observe(document.head, {subtree: true, childList: true, characterData: true});
named();
