import {html} from 'lit';
import '../src/elements/define/engagement-timeline.js';

interface Args {
  'as-of'?: string;
  view?: string;
  event?: string;
  state?: string;
  kind?: string;
  year?: string;
  query?: string;
  order?: string;
  mirror?: boolean;
  heading?: string;
  'heading-level'?: string;
  calendar?: string;
  numerals?: string;
  'authority-label'?: string;
  theme?: string;
  without?: readonly string[];
  preload?: boolean;
}

const parts = ['heading', 'finder', 'menu', 'day', 'source'];

/** A row of the docs table with its control; the first of the values is the default. */
const oneOf = (...options: string[]) => ({
  control: 'select',
  options,
  table: {
    type: {summary: options.filter(Boolean).join(' | ')},
    defaultValue: {summary: options[0] || 'all'},
  },
});
const text = (summary: string) => ({control: 'text', table: {defaultValue: {summary}}});

export default {
  title: 'engagement-timeline',
  component: 'engagement-timeline',
  args: {'as-of': '2026-06-30'},
  argTypes: {
    view: oneOf('timeline', 'table'),
    event: text('none'),
    state: text('all'),
    kind: text('all'),
    year: oneOf('', '2020', '2021', '2022', '2023', '2024', '2025', '2026'),
    query: text('none'),
    order: oneOf('newest', 'oldest'),
    mirror: {control: 'boolean'},
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
    html`<engagement-timeline
      as-of=${args['as-of'] ?? ''}
      view=${args.view ?? ''}
      event=${args.event ?? ''}
      state=${args.state ?? ''}
      kind=${args.kind ?? ''}
      year=${args.year ?? ''}
      query=${args.query ?? ''}
      order=${args.order ?? ''}
      ?mirror=${args.mirror ?? false}
      heading=${args.heading ?? ''}
      heading-level=${args['heading-level'] ?? ''}
      calendar=${args.calendar ?? ''}
      numerals=${args.numerals ?? ''}
      authority-label=${args['authority-label'] ?? ''}
      theme=${args.theme ?? ''}
      without=${args.without?.join(' ') ?? ''}
      ?preload=${args.preload ?? false}
    ></engagement-timeline>`,
};

/**
 * What the page says of a story, and what its test waits for in the element. Those tagged `autodocs` are shown on the
 * docs page, which would take long with all of them.
 */
const about = (story: string, ...shows: string[]) => ({docs: {description: {story}}, shows});

export const Default = {
  parameters: about('The bare tag: every event, the newest first, with the months of each year above.'),
};

export const AYear = {
  tags: ['autodocs'],
  args: {year: '2025'},
  parameters: about('The densest year alone: a sign for each event above its month.', '.months .sign'),
};

export const AnOpenEvent = {
  tags: ['autodocs'],
  args: {event: 'ev-2025-07-03-russia', year: '2025', kind: 'recognition ambassador'},
  parameters: about(
    'An event opens in place: what happened, who acted, and its sources; of two kinds of event.',
    '[part=card] [part=sources]',
  ),
};

export const OneState = {
  tags: ['autodocs'],
  args: {state: 'RU', order: 'oldest'},
  parameters: about('What concerns Russia, the oldest first.'),
};

export const ASearch = {
  args: {query: '2025'},
  parameters: about('What is searched for is marked wherever it is found, in titles as in texts.', 'mark'),
};

export const NothingFound = {
  args: {query: 'nothing of the kind', preload: true},
  parameters: about('No event fits what was chosen; a button shows all again.', '.main > button'),
};

export const APastDay = {
  args: {'as-of': '2022-03-10', year: '2022'},
  parameters: about('What had happened by a past day; an event known by that month only may not have.'),
};

export const AsTable = {
  args: {view: 'table', year: '2024'},
  parameters: about('A table with every text and source.', '[part=table] a'),
};

export const InDari = {
  globals: {lang: 'fa-AF'},
  args: {year: '2025', event: 'ev-2025-07-03-russia'},
  parameters: about(
    'Dari: days in both calendars, a month alone in the Gregorian; time runs left to right.',
    '[part=card] [part=sources]',
  ),
};

export const InPashtoMirrored = {
  globals: {lang: 'ps'},
  args: {year: '2024', mirror: true},
  parameters: about('Pashto, with time from right to left.', '.months .sign'),
};

export const Dark = {
  globals: {theme: 'dark'},
  args: {year: '2023'},
  parameters: about('On dark ground.'),
};

export const OnAPhone = {
  globals: {width: '320'},
  args: {year: '2025', event: 'ev-2025-07-03-russia'},
  parameters: about('320 px: months beneath each other.', '[part=card] [part=sources]'),
};

export const NoParts = {
  args: {without: ['heading', 'finder', 'menu', 'day', 'source'], year: '2026'},
  parameters: about('The timeline alone, in a page with a heading of its own.'),
};
