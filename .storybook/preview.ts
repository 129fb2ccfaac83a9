/// <reference types="vite/client" />
import {setCustomElementsManifest, type Decorator, type Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import {withActions} from 'storybook/actions/decorator';
import manifest from '../custom-elements.json';
import './page.css';

interface Manifest {
  modules: {declarations?: {members?: {kind: string}[]; cssParts?: {name: string}[]}[]}[];
}

/**
 * What a page can set in the tag, listen to, call and style. A property that has an attribute would stand twice in
 * the table, and a part that is called like an attribute would take its place.
 */
function forPages({modules, ...rest}: Manifest): Manifest {
  return {
    ...rest,
    modules: modules.map((module) => ({
      ...module,
      declarations: module.declarations?.map((declaration) => ({
        ...declaration,
        members: declaration.members?.filter(({kind}) => kind !== 'field'),
        cssParts: declaration.cssParts?.map((part) => ({...part, name: `::part(${part.name})`})),
      })),
    })),
  };
}

setCustomElementsManifest(forPages(manifest as Manifest));

/** Attributes alone have controls: the rest of the table is there to be read. */
const controlAttributes: NonNullable<Preview['argTypesEnhancers']>[number] = ({argTypes}) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [
      name,
      argType.table?.category === 'attributes' ? argType : {...argType, control: false},
    ]),
  );

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
  argTypesEnhancers: [controlAttributes],
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
          {value: 'auto', title: 'Direction of the language'},
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
  initialGlobals: {lang: 'en', dir: 'auto', theme: 'light', width: 'full'},
  parameters: {
    layout: 'fullscreen',
    actions: {handles: ['recognition-ready', 'recognition-select', 'recognition-error']},
    controls: {expanded: true},
    // A story is a part of a page, without the landmarks of one.
    a11y: {test: 'error', config: {rules: [{id: 'region', enabled: false}]}},
    backgrounds: {disabled: true},
    viewport: {disabled: true},
    docs: {
      source: {
        // An attribute without a value is as good as none, and nobody would write it.
        transform: (source: string) => source.replaceAll(/\s+[\w-]+=""/g, ''),
      },
    },
    options: {storySort: {order: ['Start', '*']}},
  },
};

export default preview;
