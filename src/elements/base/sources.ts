import {html, nothing, type TemplateResult} from 'lit';
import type {Source} from '../../model/dataset.js';
import type {Voice} from './voice.js';

/** Titles stay in the language they were printed in, which is marked so that a screen reader reads them right. */
function titleLang(title: string): string | typeof nothing {
  return /[\u0600-\u06ff]/.test(title) ? nothing : 'en';
}

/** The sources of one statement: title, publisher, day, each a link. */
export function renderSources(voice: Voice, sources: readonly Source[]): TemplateResult {
  return html`<ul class="sources" part="sources" aria-label=${voice.msg('Sources', {id: 'f.sources'})}>
    ${sources.map(
      ({title, publisher, url, published}) =>
        html`<li>
          <a href=${url} rel="noopener" target="_blank"><bdi lang=${titleLang(title)}>${title}</bdi></a>
          <span
            ><bdi lang=${titleLang(publisher)}>${publisher}</bdi>${published
              ? html`, <bdi>${voice.date(published)}</bdi>`
              : nothing}</span
          >
        </li>`,
    )}
  </ul>`;
}
