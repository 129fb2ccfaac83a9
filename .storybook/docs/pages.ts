import {html} from 'lit';
import '../../src/elements/define/recognition-map.js';
import {bcp47, direction} from '../../src/i18n/lang.js';
import type {Explorer} from './explorer/explorer.js';
import {litBlock, type Context} from './lit-block.js';
import {startOf} from './start.js';

/** What stands in pages of the site that are no element’s. */

export const Start = litBlock(({lang, theme}) => startOf(lang, theme));

const explorers = new WeakMap<Context, Explorer>();

export const DataExplorer = litBlock(({lang}, context, update) => {
  const explorer = explorers.get(context);
  if (explorer) {
    explorer.update = update;
    return explorer.render(lang);
  }
  // All records are a megabyte: no other page needs them.
  void import('./explorer/explorer.js').then(({Explorer}) => {
    if (!explorers.has(context)) explorers.set(context, new Explorer());
    update();
  });
  return html`<p class="waiting" role="status">…</p>`;
});

export const EmbedBuilder = litBlock(({lang, theme}) => {
  // Its preview is the chosen element itself.
  void import('../../src/index.js');
  void import('../../src/elements/define/embed-builder.js');
  return html`<div lang=${bcp47(lang)} dir=${direction(lang)} style="color-scheme: ${theme}">
    <embed-builder heading-level="1" base="https://example.org/recognition-elements/"></embed-builder>
  </div>`;
});
