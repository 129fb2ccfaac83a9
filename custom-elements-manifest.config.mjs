// Writes custom-elements.json, from which the pages in Storybook, editors' hints and the types for frameworks are made.
import {asPublished, publicOnly} from './tools/manifest/plugins.mjs';

export default {
  globs: ['src/elements/**/*.ts'],
  outdir: '.',
  litelement: true,
  plugins: [publicOnly, asPublished],
};
