/// <reference types="vite/client" />
import {setCustomElementsManifest, type Decorator, type Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import {withActions} from 'storybook/actions/decorator';
import attributes from 'virtual:attributes';
import {firstGlobals, followGlobals} from './docs/globals.js';
import './docs/colours.css';
import './page.css';

setCustomElementsManifest(attributes);
followGlobals();

/** A page in the language, direction, theme and width of the toolbars. */
const page: Decorator = (story, {globals, viewMode}) => {
  const {lang, dir, theme, width} = globals as Record<string, string>;
  const direction = dir === 'auto' ? (lang === 'en' ? 'ltr' : 'rtl') : dir;
  const narrow = width !== 'full';
  return html`<div
    class="page ${viewMode}"
    lang=${lang}
    dir=${direction}
    ?data-width=${narrow}
    style="color-scheme: ${theme}"
  >
    <div class="column" style="inline-size: ${narrow ? `${width}px` : 'auto'}">${story()}</div>
  </div>`;
};

const preview: Preview = {
  decorators: [page, withActions],
  globalTypes: {
    lang: {
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          {value: 'en', title: 'English'},
          {value: 'fa-AF', title: 'Dari', right: 'دری'},
          {value: 'ps', title: 'Pashto', right: 'پښتو'},
        ],
      },
    },
    dir: {
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          {value: 'auto', title: 'By language'},
          {value: 'ltr', title: 'Left to right'},
          {value: 'rtl', title: 'Right to left'},
        ],
      },
    },
    theme: {
      toolbar: {
        title: 'Theme',
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          {value: 'light', title: 'Light'},
          {value: 'dark', title: 'Dark'},
        ],
      },
    },
    width: {
      toolbar: {
        title: 'Width',
        icon: 'grow',
        dynamicTitle: true,
        items: [
          ...['320', '480', '768', '1280'].map((value) => ({value, title: `${value} px`})),
          {value: 'full', title: 'Full width'},
        ],
      },
    },
  },
  initialGlobals: firstGlobals,
  parameters: {
    layout: 'fullscreen',
    actions: {handles: ['recognition-ready', 'recognition-select', 'recognition-error']},
    controls: {expanded: true},
    // A story is a part of a page, without the landmarks of one.
    a11y: {test: 'error', config: {rules: [{id: 'region', enabled: false}]}},
    docs: {
      // Later: a story alone needs nothing of the pages around it.
      renderer: async () => new (await import('./docs/renderer.js')).SiteRenderer(),
      toc: {title: 'On this page', headingSelector: 'h2'},
      source: {
        // An attribute without a value is as good as none, and nobody would write it.
        transform: (source: string) => source.replaceAll(/\s+[\w-]+=""/g, ''),
      },
    },
    options: {
      storySort: {
        order: [
          'Start',
          'Dossier page',
          'Guides',
          [
            'For the editor',
            'For the NGO',
            'For the developer',
            'For the translator',
            'For the maintainer of facts',
          ],
          'Elements',
          [
            'recognition-map',
            'embassy-status-table',
            'engagement-ladder',
            'mission-trend',
            'engagement-timeline',
            'isolation-figures',
            'state-profile',
            'claim-check',
            'leverage-matrix',
            'legitimacy-obstacles',
            'legitimacy-balance',
            'recognition-context',
            '*',
          ],
          'Tools',
          ['Embed builder', 'Data explorer'],
          'Theming',
          '*',
        ],
      },
    },
  },
};

export default preview;
