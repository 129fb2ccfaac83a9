import {html} from 'lit';
import '../src/elements/define/recognition-context.js';
import '../src/elements/define/state-profile.js';

interface Args {
  'as-of'?: string;
  view?: string;
  state?: string;
  heading?: string;
  'heading-level'?: string;
  calendar?: string;
  numerals?: string;
  'authority-label'?: string;
  theme?: string;
  without?: readonly string[];
  preload?: boolean;
  src?: string;
}

const parts = ['heading', 'finder', 'day', 'menu', 'source'];

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

const profile = (args: Args) =>
  html`<state-profile
    as-of=${args['as-of'] ?? ''}
    view=${args.view ?? ''}
    state=${args.state ?? ''}
    heading=${args.heading ?? ''}
    heading-level=${args['heading-level'] ?? ''}
    calendar=${args.calendar ?? ''}
    numerals=${args.numerals ?? ''}
    authority-label=${args['authority-label'] ?? ''}
    theme=${args.theme ?? ''}
    without=${args.without?.join(' ') ?? ''}
    src=${args.src ?? ''}
    ?preload=${args.preload ?? false}
  ></state-profile>`;

export default {
  title: 'state-profile',
  component: 'state-profile',
  args: {'as-of': '2026-06-30'},
  argTypes: {
    view: oneOf('profile', 'table'),
    state: text('none: the reader chooses'),
    'as-of': text('the newest day in the data'),
    heading: text('the element’s question'),
    'heading-level': oneOf('2', '1', '3', '4', '5', '6'),
    calendar: oneOf('auto', 'gregorian', 'solar-hijri', 'both'),
    numerals: oneOf('auto', 'latn', 'arabext'),
    'authority-label': text('taliban'),
    theme: oneOf('auto', 'light', 'dark'),
    without: {control: 'inline-check', options: parts, table: {defaultValue: {summary: 'all are shown'}}},
    src: text('our own data'),
    preload: {control: 'boolean'},
  },
  render: profile,
};

/** What the page says of a story, and what its test waits for in the element. */
const about = (story: string, ...shows: string[]) => ({docs: {description: {story}}, shows});
const SOURCES = '[data-section=position] [part=sources]';

export const Default = {
  tags: ['autodocs'],
  args: {state: 'UZ'},
  parameters: about('Uzbekistan: position, missions both ways, events and interests.', SOURCES),
};

export const WithoutState = {
  tags: ['autodocs'],
  parameters: about('The bare tag asks for a state or organisation.', '.hint'),
};

export const Contested = {
  tags: ['autodocs'],
  args: {state: 'TJ'},
  parameters: about('Tajikistan, of whose missions statements contradict each other.', SOURCES),
};

export const AnOrganisation = {
  args: {state: 'EU'},
  parameters: about('The European Union: no mission abroad, but conditions and criticism.', SOURCES),
};

export const OneOfAGroup = {
  args: {state: 'KZ'},
  parameters: about('Kazakhstan: interests and weights are those of Central Asia, which is said.', SOURCES),
};

export const NothingOnRecord = {
  args: {state: 'BR'},
  parameters: about('Brazil: there is no record, which is said.', '.lead'),
};

export const OnAPastDay = {
  args: {state: 'RU', 'as-of': '2025-07-02'},
  parameters: about('Russia on the day before it recognised.', SOURCES),
};

export const InDari = {
  globals: {lang: 'fa-AF'},
  args: {state: 'PK'},
  parameters: about('In Dari, mirrored; time runs left to right.', SOURCES),
};

export const InPashto = {
  globals: {lang: 'ps'},
  args: {state: 'IR'},
  parameters: about('In Pashto, mirrored; time runs left to right.', SOURCES),
};

export const InAContext = {
  render: (args: Args) =>
    html`<recognition-context state="CN">${profile({...args, 'as-of': ''})}</recognition-context>`,
  parameters: about('In a context, with the state that is chosen there.', SOURCES),
};

export const OwnData = {
  args: {state: 'US', src: 'stories/own-data/kosovo.json', 'as-of': ''},
  parameters: about('Another authority: positions alone, none of our events.', SOURCES),
};

export const AsTable = {
  args: {state: 'RU', view: 'table'},
  parameters: about('Tables of all that opens, with notes and sources.', '[part=table]'),
};

export const AllAsTable = {
  args: {view: 'table'},
  parameters: about('Without a state: all that have a record.', '[part=table]'),
};

export const Dark = {
  globals: {theme: 'dark'},
  args: {state: 'AE'},
  parameters: about('In dark colours.', SOURCES),
};

export const OnAPhone = {
  globals: {width: '320'},
  args: {state: 'IN'},
  parameters: about('320 px: one column.', SOURCES),
};

export const NoParts = {
  args: {state: 'QA', without: parts},
  parameters: about('The profile alone, in a page with a heading of its own.', SOURCES),
};
