import {DocsContext, Story, useOf} from '@storybook/addon-docs/blocks';
import {createElement, Fragment, useContext} from 'react';
import {apiOf} from './api.js';
import {attributesOf} from './attributes.js';
import {codeOf} from './code.js';
import {Examples} from './examples.js';
import {headOf, notesOf} from './head.js';
import {litBlock} from './lit-block.js';

const Head = litBlock((_, context) => headOf(tagIn(context)));
const Attributes = litBlock((_, context, update) =>
  attributesOf(tagIn(context), primaryIn(context), context, update),
);
const Code = litBlock(({lang}, context, update) =>
  codeOf(tagIn(context), primaryIn(context), lang, context, update),
);
const Notes = litBlock((_, context) => notesOf(tagIn(context)));
const Api = litBlock((_, context) => apiOf(tagIn(context)));

type Context = React.ContextType<typeof DocsContext>;

/** The story that stands at the top, and follows the controls. */
const primaryIn = (context: Context) => {
  const stories = context.componentStories();
  return stories.find(({tags}) => tags?.includes('autodocs')) ?? stories[0]!;
};
const tagIn = (context: Context) => String(primaryIn(context).component ?? '');

/** The page of an element: what it is for, itself, its whole public API, its code, its stories. */
export function ElementPage() {
  const context = useContext(DocsContext);
  useOf('meta');
  return createElement(
    Fragment,
    null,
    createElement(Head),
    createElement(Story, {of: primaryIn(context).moduleExport, meta: undefined}),
    createElement(Code),
    createElement(Notes),
    createElement(Attributes),
    createElement(Api),
    createElement(Examples),
  );
}
