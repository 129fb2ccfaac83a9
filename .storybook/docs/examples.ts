import {DocsContext, Story} from '@storybook/addon-docs/blocks';
import {createElement as h, useContext, useState} from 'react';
import {pageAddress} from './links.js';

/** The stories of an element, each with what it shows; drawn only when a reader asks, since they are many. */
export function Examples() {
  const context = useContext(DocsContext);
  const [shown, setShown] = useState<readonly string[]>([]);
  const stories = context.componentStories();
  return h(
    'div',
    {className: 'site sb-unstyled'},
    h('h2', {id: 'stories'}, 'Stories'),
    h(
      'p',
      {className: 'fine'},
      'Each is also a test: in three languages, light and dark, in Chromium, Firefox and WebKit, with nothing in the console and nothing for axe to find.',
    ),
    h(
      'ul',
      {className: 'stories'},
      stories.map((story) => {
        const {id, name, parameters} = story;
        const moduleExport = story.moduleExport as object;
        const isShown = shown.includes(id);
        const said = (parameters['docs'] as {description?: {story?: string}} | undefined)?.description?.story;
        return h(
          'li',
          {key: id},
          h(
            'p',
            null,
            h('a', {href: pageAddress(id, 'story'), target: '_top'}, name),
            said ? ` ${said.replaceAll('`', '')} ` : ' ',
            h(
              'button',
              {
                type: 'button',
                className: 'plain',
                'aria-expanded': isShown,
                'aria-label': `${name}: ${isShown ? 'hide' : 'show here'}`,
                onClick: () => setShown(isShown ? shown.filter((each) => each !== id) : [...shown, id]),
              },
              isShown ? 'Hide' : 'Show here',
            ),
          ),
          isShown ? h(Story, {of: moduleExport, meta: undefined}) : null,
        );
      }),
    ),
  );
}
