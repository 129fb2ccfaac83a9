import {html} from 'lit';
import '../../src/index.js';
import {dossierBody} from './page.js';

const page = (lang: 'en' | 'prs' | 'ps') => () => html`<div .innerHTML=${dossierBody(lang)}></div>`;

const about = (story: string) => ({
  docs: {description: {story}},
  shows: ['.root'],
});

export default {
  title: 'Dossier page',
  tags: ['!autodocs'],
};

export const English = {
  render: page('en'),
  globals: {lang: 'en'},
  parameters: about('All elements in an article, in one context: choose a state, or move the day.'),
};

export const Dari = {
  render: page('prs'),
  globals: {lang: 'fa-AF'},
  parameters: about('The same page in Dari.'),
};

export const Pashto = {
  render: page('ps'),
  globals: {lang: 'ps'},
  parameters: about('The same page in Pashto.'),
};
