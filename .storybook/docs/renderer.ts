import {DocsRenderer} from '@storybook/addon-docs';
import {ElementPage} from './element-page.js';
import {SiteContainer} from './site-container.js';
import './site.css';

/** Draws the pages of the docs in our own frame; those that no file is written for are an element’s. */
export class SiteRenderer extends DocsRenderer<never> {
  constructor() {
    super();
    const draw = this.render;
    this.render = (context, parameter, ...rest) =>
      draw(
        context,
        {...parameter, page: (parameter['page'] as unknown) ?? ElementPage, container: SiteContainer},
        ...rest,
      );
  }
}
