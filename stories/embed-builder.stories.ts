import {html} from 'lit';
import '../src/elements/define/embed-builder.js';
import '../src/elements/define/recognition-map.js';

interface Args {
  base?: string;
  heading?: string;
  'heading-level'?: string;
  theme?: string;
}

export default {
  title: 'embed-builder',
  component: 'embed-builder',
  args: {base: 'https://example.org/recognition-elements/'},
  argTypes: {
    base: {control: 'text', table: {defaultValue: {summary: 'that of the page’s JSON'}}},
    heading: {control: 'text', table: {defaultValue: {summary: 'the builder’s own'}}},
    'heading-level': {control: 'select', options: ['2', '1', '3', '4', '5', '6']},
    theme: {control: 'select', options: ['auto', 'light', 'dark']},
  },
  render: (args: Args) =>
    html`<embed-builder
      base=${args.base ?? ''}
      heading=${args.heading ?? ''}
      heading-level=${args['heading-level'] ?? ''}
      theme=${args.theme ?? ''}
      ><a href="https://example.org/recognition-elements/">recognition-elements</a></embed-builder
    >`,
};

/** The map is on this page, so the preview draws it; for all other elements it says that their script is not here. */
export const Builder = {tags: ['autodocs']};

export const Dark = {args: {theme: 'dark'}};

/** With what the build knows: a release that is kept, and pictures. */
export const Published = {
  render: () =>
    html`<embed-builder>
      <script type="application/json">
        {
          "base": "https://example.org/recognition-elements/",
          "version": "0.1.0",
          "fixed": {"base": "https://example.org/recognition-elements/releases/0.1.0/", "integrity": {}},
          "pictures": {"recognition-map.en": {"width": 1200, "height": 900}}
        }
      </script>
    </embed-builder>`,
};
