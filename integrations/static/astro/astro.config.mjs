import {defineConfig} from 'astro/config';
import recognition from './recognition.mjs';

export default defineConfig({
  i18n: {
    locales: ['en', {path: 'prs', codes: ['fa-AF']}, 'ps'],
    defaultLocale: 'en',
    routing: {prefixDefaultLocale: true, redirectToDefaultLocale: false},
  },
  integrations: [recognition()],
});
