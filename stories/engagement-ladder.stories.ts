import {html} from 'lit';
import '../src/elements/define/engagement-ladder.js';

interface Args {
  'as-of'?: string;
  from?: string;
  region?: string;
  group?: string;
  state?: string;
  view?: string;
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
const regions = [
  ...['africa', 'americas', 'caucasus', 'central-asia', 'east-asia', 'europe', 'gulf', 'middle-east'],
  ...['oceania', 'south-asia', 'south-east-asia'],
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
  title: 'engagement-ladder',
  component: 'engagement-ladder',
  args: {'as-of': '2026-06-30'},
  argTypes: {
    view: oneOf('ladder', 'table'),
    from: text('none'),
    region: oneOf('', ...regions),
    group: oneOf('', 'region'),
    state: text('none'),
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
    html`<engagement-ladder
      as-of=${args['as-of'] ?? ''}
      from=${args.from ?? ''}
      region=${args.region ?? ''}
      group=${args.group ?? ''}
      state=${args.state ?? ''}
      view=${args.view ?? ''}
      heading=${args.heading ?? ''}
      heading-level=${args['heading-level'] ?? ''}
      calendar=${args.calendar ?? ''}
      numerals=${args.numerals ?? ''}
      authority-label=${args['authority-label'] ?? ''}
      theme=${args.theme ?? ''}
      without=${args.without?.join(' ') ?? ''}
      ?preload=${args.preload ?? false}
    ></engagement-ladder>`,
};

/**
 * What the page says of a story, and what its test waits for in the element. Those tagged `autodocs` are shown on the
 * docs page, which would take long with all of them.
 */
const about = (story: string, ...shows: string[]) => ({docs: {description: {story}}, shows});

export const Default = {
  tags: ['autodocs'],
  parameters: about('The bare tag: every state on its rung, the highest first.', '[part=ladder]'),
};

export const Movement = {
  tags: ['autodocs'],
  args: {from: '2024-01-01', 'as-of': '2025-07-31'},
  parameters: about(
    'Who climbed and who fell between two days: signs beside the names, and a list below.',
    '[part=moves] h4',
  ),
};

export const NothingMoved = {
  args: {from: '2021-08-20', 'as-of': '2021-08-21'},
  parameters: about('Between two days on which nothing changed.', '[part=moves] p'),
};

export const ByRegion = {
  tags: ['autodocs'],
  args: {group: 'region'},
  parameters: about(
    'A ladder for each part of the world, with the rungs on which someone stands.',
    '.region',
  ),
};

export const OneRegion = {
  args: {region: 'central-asia', from: '2023-01-01'},
  parameters: about('The states of one region, which the sentence names.', '[part=moves] h4'),
};

export const AnOpenState = {
  tags: ['autodocs'],
  args: {state: 'TR'},
  parameters: about(
    'A name opens to all that is on record of the state’s position, with its sources.',
    '[part=card] [part=sources]',
  ),
};

export const AStateWithoutRecord = {
  args: {state: 'BR'},
  parameters: about('Of most states nothing is known: the card says so.', '[part=card] h4'),
};

export const OnAPastDay = {
  args: {'as-of': '2021-08-20'},
  parameters: about(
    'Five days after the authorities took Kabul: next to nothing was known.',
    '[part=ladder]',
  ),
};

export const AsTable = {
  args: {view: 'table', from: '2025-01-01'},
  parameters: about('Three tables: the counts, the states with their sources, what moved.', '[part=table] a'),
};

export const InDari = {
  globals: {lang: 'fa-AF'},
  args: {state: 'UZ', from: '2024-01-01'},
  parameters: about('In Dari, mirrored.', '[part=card] [part=sources]', '[part=moves] h4'),
};

export const InPashto = {
  globals: {lang: 'ps'},
  args: {group: 'region', state: 'RU'},
  parameters: about('In Pashto, mirrored, by region.', '[part=card] [part=sources]'),
};

export const Dark = {
  globals: {theme: 'dark'},
  args: {state: 'CN', from: '2023-01-01'},
  parameters: about('In dark colours.', '[part=card] [part=sources]', '[part=moves] h4'),
};

export const OnAPhone = {
  globals: {width: '320'},
  args: {from: '2024-01-01'},
  parameters: about('320 px: only some of many names until more are asked for.', '[part=moves] h4'),
};

export const NoParts = {
  args: {without: parts},
  parameters: about('The ladder alone, in a page with a heading of its own.', '[part=ladder]'),
};
