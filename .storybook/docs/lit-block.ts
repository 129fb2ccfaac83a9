import {DocsContext} from '@storybook/addon-docs/blocks';
import {render, type TemplateResult} from 'lit';
import {createElement, useContext, useEffect, useRef, useSyncExternalStore, type ReactElement} from 'react';
import {NAVIGATE_URL} from 'storybook/internal/core-events';
import {addons} from 'storybook/preview-api';
import {globals, whenGlobalsChange, type Globals} from './globals.js';

export type Context = React.ContextType<typeof DocsContext>;

/** A link to another page of the site goes there without loading the site anew, as Storybook's own do. */
function followLink(event: MouseEvent) {
  const link = event
    .composedPath()
    .find((target): target is HTMLAnchorElement => target instanceof HTMLAnchorElement);
  const path = link?.getAttribute('href')?.match(/^\.\/index\.html(\?path=.*)$/)?.[1];
  if (!path || event.ctrlKey || event.metaKey || event.shiftKey || parent === window) return;
  event.preventDefault();
  addons.getChannel().emit(NAVIGATE_URL, path);
}

/**
 * Storybook's pages are React's; what stands in ours is Lit's, as everywhere in this house. This makes the one of the
 * other, drawn anew whenever the toolbars, or what the view itself announces, change.
 */
export function litBlock(
  view: (globals: Globals, context: Context, update: () => void) => TemplateResult,
  name = '',
): () => ReactElement {
  return function LitBlock() {
    const place = useRef<HTMLDivElement>(null);
    const context = useContext(DocsContext);
    const now = useSyncExternalStore(whenGlobalsChange, globals);
    useEffect(() => {
      const root = place.current;
      if (!root) return undefined;
      let live = true;
      const update = () => {
        if (live) render(view(globals(), context, update), root);
      };
      root.addEventListener('click', followLink);
      update();
      return () => {
        live = false;
        root.removeEventListener('click', followLink);
      };
    }, [now, context]);
    return createElement('div', {ref: place, className: `site sb-unstyled ${name}`.trim()});
  };
}
