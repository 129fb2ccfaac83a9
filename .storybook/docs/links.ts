import {html, type TemplateResult} from 'lit';

/** Address of another page of the site, from within the frame that a page stands in. */
export const pageAddress = (id: string, view: 'docs' | 'story' = 'docs') =>
  `./index.html?path=/${view}/${id}`;

/** A link to another page of the site; it opens in the whole window. */
export const pageLink = (
  id: string,
  label: string | TemplateResult,
  view: 'docs' | 'story' = 'docs',
): TemplateResult => html`<a href=${pageAddress(id, view)} target="_top">${label}</a>`;

/** A link to the page of an element. */
export const docsLink = (tag: string): TemplateResult =>
  pageLink(`elements-${tag}--docs`, html`<code>&lt;${tag}&gt;</code>`);
