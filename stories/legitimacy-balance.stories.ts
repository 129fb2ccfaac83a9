import {html} from 'lit';
import '../src/elements/define/legitimacy-balance.js';

interface Args {
  'as-of'?: string;
  view?: string;
  chip?: string;
  obstacle?: string;
  heading?: string;
  'heading-level'?: string;
  calendar?: string;
  numerals?: string;
  'authority-label'?: string;
  theme?: string;
  without?: readonly string[];
  preload?: boolean;
}

const parts = ['heading', 'legend', 'day', 'menu', 'source'];
const chips = [
  ...['isis-k', 'cutting-terror-ties', 'mining-trade', 'end-of-war', 'no-alternative', 'internal-cohesion'],
  ...['detainees', 'returns-of-migrants'],
];
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
  title: 'legitimacy-balance',
  component: 'legitimacy-balance',
  args: {'as-of': '2026-06-30'},
  argTypes: {
    view: oneOf('sides', 'table'),
    chip: oneOf('', ...chips),
    obstacle: oneOf('', ...obstacles),
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
    html`<legitimacy-balance
      as-of=${args['as-of'] ?? ''}
      view=${args.view ?? ''}
      chip=${args.chip ?? ''}
      obstacle=${args.obstacle ?? ''}
      heading=${args.heading ?? ''}
      heading-level=${args['heading-level'] ?? ''}
      calendar=${args.calendar ?? ''}
      numerals=${args.numerals ?? ''}
      authority-label=${args['authority-label'] ?? ''}
      theme=${args.theme ?? ''}
      without=${args.without?.join(' ') ?? ''}
      ?preload=${args.preload ?? false}
    ></legitimacy-balance>`,
};

/** What the page says of a story, and what its test waits for in the element. */
const about = (story: string, ...shows: string[]) => ({docs: {description: {story}}, shows});

export const Default = {
  tags: ['autodocs'],
  parameters: about(
    'The bare tag: chips and obstacles face each other; the author’s view stands below, as the author’s.',
  ),
};

export const BothOpen = {
  tags: ['autodocs'],
  args: {chip: 'isis-k', obstacle: 'obs-armed-groups'},
  parameters: about(
    'One of each side is open: why a chip weighs with whom, and the evidence of an obstacle.',
    '[data-side=chip] [part=sources]',
    '[data-side=obstacle] [part=sources]',
  ),
};

export const AnAddedChip = {
  args: {chip: 'detainees'},
  parameters: about('A chip beyond those that the article names says so.', '[part=card] [part=sources]'),
};

export const InDari = {
  globals: {lang: 'fa-AF'},
  args: {chip: 'end-of-war'},
  parameters: about('In Dari, mirrored.', '[part=card] [part=sources]'),
};

export const InPashto = {
  globals: {lang: 'ps'},
  args: {obstacle: 'obs-icc-warrants'},
  parameters: about('In Pashto, mirrored.', '[part=card] [part=sources]'),
};

export const BeforeTheArticle = {
  args: {'as-of': '2025-07-30'},
  parameters: about('On the day before the article: the author had judged nothing yet.'),
};

export const AsTable = {
  args: {view: 'table'},
  parameters: about('Tables of all that opens, with notes and sources.', '[part=table]'),
};

export const Dark = {
  globals: {theme: 'dark'},
  args: {chip: 'internal-cohesion'},
  parameters: about('In dark colours, with a chip open.', '[part=card] [part=sources]'),
};

export const OnAPhone = {
  globals: {width: '320'},
  args: {obstacle: 'obs-inclusive-government'},
  parameters: about('320 px: the sides beneath each other.', '[part=card] [part=sources]'),
};

export const NoParts = {
  args: {without: parts},
  parameters: about('The two sides alone, in a page with a heading of its own.'),
};
