import {html} from 'lit';
import '../src/elements/define/legitimacy-obstacles.js';

interface Args {
  'as-of'?: string;
  view?: string;
  obstacle?: string;
  state?: string;
  heading?: string;
  'heading-level'?: string;
  calendar?: string;
  numerals?: string;
  'authority-label'?: string;
  theme?: string;
  without?: readonly string[];
  preload?: boolean;
}

const parts = ['heading', 'finder', 'day', 'menu', 'source'];
const obstacles = [
  ...[
    'obs-inclusive-government',
    'obs-armed-groups',
    'obs-women',
    'obs-sanctions',
    'obs-corporal-punishment',
  ],
  ...['obs-former-personnel', 'obs-credibility', 'obs-icc-warrants', 'obs-monopoly', 'obs-partners-caution'],
  ...['obs-religious-coercion', 'obs-strict-sharia'],
];

/** A row of the docs table with its control; the first of the values is the default. */
const oneOf = (...options: string[]) => ({
  control: 'select',
  options,
  table: {
    type: {summary: options.filter(Boolean).join(' | ')},
    defaultValue: {summary: options[0] || 'none'},
  },
});
const text = (summary: string) => ({control: 'text', table: {defaultValue: {summary}}});

export default {
  title: 'legitimacy-obstacles',
  component: 'legitimacy-obstacles',
  args: {'as-of': '2026-06-30'},
  argTypes: {
    view: oneOf('list', 'table'),
    obstacle: oneOf('', ...obstacles),
    state: text('all'),
    'as-of': text('the newest day in the data'),
    heading: text('the element’s question'),
    'heading-level': oneOf('2', '1', '3', '4', '5', '6'),
    calendar: oneOf('auto', 'gregorian', 'solar-hijri', 'both'),
    numerals: oneOf('auto', 'latn', 'arabext'),
    'authority-label': text('taliban'),
    theme: oneOf('auto', 'light', 'dark'),
    without: {control: 'inline-check', options: parts, table: {defaultValue: {summary: 'all are shown'}}},
    preload: {control: 'boolean'},
  },
  render: (args: Args) =>
    html`<legitimacy-obstacles
      as-of=${args['as-of'] ?? ''}
      view=${args.view ?? ''}
      obstacle=${args.obstacle ?? ''}
      state=${args.state ?? ''}
      heading=${args.heading ?? ''}
      heading-level=${args['heading-level'] ?? ''}
      calendar=${args.calendar ?? ''}
      numerals=${args.numerals ?? ''}
      authority-label=${args['authority-label'] ?? ''}
      theme=${args.theme ?? ''}
      without=${args.without?.join(' ') ?? ''}
      ?preload=${args.preload ?? false}
    ></legitimacy-obstacles>`,
};

/** What the page says of a story, and what its test waits for in the element. */
const about = (story: string, ...shows: string[]) => ({docs: {description: {story}}, shows});

export const Default = {
  tags: ['autodocs'],
  parameters: about('The bare tag: first those that are a condition, then those that are only criticised.'),
};

export const AnOpenObstacle = {
  tags: ['autodocs'],
  args: {obstacle: 'obs-women'},
  parameters: about(
    'An obstacle opens in place: its evidence, who makes it a condition, who criticises, what was answered.',
    '[part=card] [part=sources]',
  ),
};

export const OneState = {
  args: {state: 'CN'},
  parameters: about('Only what China names.'),
};

export const InDari = {
  globals: {lang: 'fa-AF'},
  args: {obstacle: 'obs-sanctions'},
  parameters: about('In Dari, mirrored.', '[part=card] [part=sources]'),
};

export const InPashto = {
  globals: {lang: 'ps'},
  args: {obstacle: 'obs-icc-warrants'},
  parameters: about('In Pashto, mirrored.', '[part=card] [part=sources]'),
};

export const EarlyOn = {
  args: {'as-of': '2021-09-03'},
  parameters: about('In September 2021: the first conditions, hardly any evidence.'),
};

export const AsTable = {
  args: {view: 'table'},
  parameters: about('Four tables with every note and source.', '[part=table]'),
};

export const Dark = {
  globals: {theme: 'dark'},
  args: {obstacle: 'obs-armed-groups'},
  parameters: about('In dark colours, with an obstacle open.', '[part=card] [part=sources]'),
};

export const OnAPhone = {
  globals: {width: '320'},
  args: {obstacle: 'obs-inclusive-government'},
  parameters: about('320 px: marks stand before the names.', '[part=card] [part=sources]'),
};

export const NoParts = {
  args: {without: parts},
  parameters: about('The list alone, in a page with a heading of its own.'),
};
