/**
 * Fills the figures of the pages in this folder with the light HTML that is published for them, so that readers without
 * script have the whole answer: `node fill.mjs`, again after each new release. A figure with attributes beside its language
 * stays as it is, because what is published answers without them; the builder gives its light HTML.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';

const FIGURE = /[ \t]*<figure\b([^>]*\bdata-recognition-element="[^>]*)>.*?<\/figure>/gs;

const here = new URL('.', import.meta.url);

/** @param {string} figure @param {string} start what its first tag holds */
function fill(figure, start) {
  const attributes = new Map(
    [...start.matchAll(/\bdata-recognition-([a-z-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  );
  const [tag, lang] = [attributes.get('element'), attributes.get('lang')];
  if (attributes.size > 2 || !lang) return figure;
  const light = readFileSync(new URL(`recognition-elements/light/${tag}.${lang}.html`, here), 'utf8');
  return light.trim().replace(/ href="[^"]*\/frame\//g, ' href="recognition-elements/frame/');
}

for (const page of readdirSync(here).filter((name) => name.endsWith('.html'))) {
  const html = readFileSync(new URL(page, here), 'utf8');
  const filled = html.replace(FIGURE, fill);
  if (filled !== html) writeFileSync(new URL(page, here), filled);
}
