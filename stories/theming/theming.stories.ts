import {html} from 'lit';
import {definePlayground} from './theming-playground.js';

definePlayground();

interface Context {
  globals: {lang?: string};
}

export default {
  title: 'Theming/Playground',
  tags: ['!autodocs'],
};

/** Choose a theme, set colours and fonts, see what is too faint, copy the style sheet. */
export const Playground = {
  render: (_: unknown, {globals}: Context) =>
    html`<theming-playground lang=${globals.lang ?? 'en'}></theming-playground>`,
};
