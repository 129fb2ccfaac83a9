import recognition from './recognition.js';

/** @param {import('@11ty/eleventy').UserConfig} config */
export default function (config) {
  config.addPlugin(recognition);
  config.addPassthroughCopy({'content/site.css': 'site.css'});
  return {dir: {input: 'content', includes: '_includes', output: '_site'}};
}
