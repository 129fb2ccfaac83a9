import {html} from 'lit';
import '../src/elements/define/embassy-status-table.js';
import type {EmbassyStatusTable} from '../src/elements/embassy-status-table.js';
import type {Dataset, Mission} from '../src/model/dataset.js';

type Args = Partial<Record<(typeof attributes)[number], string>> & {
  without?: readonly string[];
  preload?: boolean;
  'deep-link'?: boolean;
  facts?: (facts: Dataset) => Dataset;
};

const attributes = [
  'as-of',
  'mission',
  'state',
  'control',
  'region',
  'type',
  'confidence',
  'group',
  'sort',
  'query',
  'correction-url',
  'heading',
  'heading-level',
  'calendar',
  'numerals',
  'authority-label',
  'theme',
] as const;

const parts = ['heading', 'legend', 'finder', 'day', 'menu', 'source'];

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
  title: 'embassy-status-table',
  component: 'embassy-status-table',
  args: {'as-of': '2026-06-30'},
  argTypes: {
    'as-of': text('the newest day in the data'),
    mission: text('none'),
    state: text('all'),
    control: text('all'),
    region: text('all'),
    type: text('all'),
    confidence: text('all'),
    group: oneOf('', 'region', 'control'),
    sort: text('host'),
    query: text('none'),
    'deep-link': {control: 'boolean'},
    'correction-url': text('none'),
    heading: text('the element’s question'),
    'heading-level': oneOf('2', '1', '3', '4', '5', '6'),
    calendar: oneOf('auto', 'gregorian', 'solar-hijri', 'both'),
    numerals: oneOf('auto', 'latn', 'arabext'),
    'authority-label': text('taliban'),
    theme: oneOf('auto', 'light', 'dark'),
    without: {control: 'inline-check', options: parts, table: {defaultValue: {summary: 'all are shown'}}},
    preload: {control: 'boolean'},
  },
  render: (args: Args) => {
    const element: EmbassyStatusTable = document.createElement('embassy-status-table');
    for (const name of attributes) if (args[name]) element.setAttribute(name, args[name]);
    element.without = args.without?.join(' ') ?? '';
    element.preload = args.preload ?? false;
    element.deepLink = args['deep-link'] ?? false;
    if (args.facts) element.facts = args.facts(element.facts);
    return html`${element}`;
  },
};

/** What the page says of a story, and what its test waits for in the element. */
const about = (story: string, ...shows: string[]) => ({
  docs: {description: {story}},
  shows: ['[part=table]', ...shows],
});

export const Default = {
  tags: ['autodocs'],
  parameters: about('The bare tag: every Afghan mission abroad, and who runs it.'),
};

export const Opened = {
  tags: ['autodocs'],
  args: {mission: 'gb-london-embassy', state: 'GB'},
  parameters: about('A row opens to its history: every dated statement, with its sources.', '[part=sources]'),
};

export const Contested = {
  args: {'as-of': '2025-03-20', mission: 'de-berlin-embassy', state: 'DE'},
  parameters: about('Sources contradict each other: both sides are kept, side by side.', '[part=sources]'),
};

export const APastDay = {
  args: {'as-of': '2022-03-01'},
  parameters: about('1 March 2022: most missions were run by diplomats of the former republic.'),
};

export const Searched = {
  tags: ['autodocs'],
  args: {query: 'لندن'},
  parameters: about('London is found by its name in any of the three languages, and marked.', 'mark'),
};

export const NothingFound = {
  args: {query: 'Atlantis'},
  parameters: about('Nothing fits, and that is what the element says.'),
};

export const Filtered = {
  tags: ['autodocs'],
  args: {control: 'taliban taliban-coordinated', region: 'europe', sort: '-since'},
  parameters: about('Europe’s missions that are run by appointees or coordinate, the latest change first.'),
};

export const ByRegion = {args: {group: 'region'}, parameters: about('Grouped by the region of the host.')};

export const ByControl = {args: {group: 'control'}, parameters: about('Grouped by who runs the mission.')};

export const Corrections = {
  args: {
    mission: 'it-rome-embassy',
    state: 'IT',
    'correction-url': 'mailto:desk@example.org?subject={mission}',
  },
  parameters: about('With an address of yours, each open row has a link to correct it.', '[part=sources]'),
};

export const Narrow = {
  args: {mission: 'gb-london-embassy', state: 'GB'},
  globals: {width: '320'},
  parameters: about('320 px: each row is a card, with its headers beside the cells.', '[part=sources]'),
};

export const Dark = {
  args: {state: 'CN', mission: 'cn-beijing-embassy'},
  globals: {theme: 'dark'},
  parameters: about('On a dark page, without being told.', '[part=sources]'),
};

export const ThreeLanguages = {
  tags: ['autodocs'],
  render: () =>
    html`<embassy-status-table lang="en" as-of="2026-06-30" state="PK"></embassy-status-table>
      <div lang="prs" dir="rtl">
        <embassy-status-table as-of="2026-06-30" state="PK"></embassy-status-table>
      </div>
      <embassy-status-table lang="ps" as-of="2026-06-30" state="PK"></embassy-status-table>`,
  globals: {lang: 'en'},
  parameters: about('Three languages on one page.'),
};

export const ForcedGregorian = {
  args: {calendar: 'gregorian', numerals: 'latn', state: 'PK'},
  globals: {lang: 'fa-AF'},
  parameters: about('Dari with Gregorian days and Latin digits.'),
};

export const OwnWords = {
  args: {
    heading: 'Whose embassies are they?',
    'heading-level': '3',
    'authority-label': 'emirate',
    state: 'PK',
  },
  globals: {lang: 'en'},
  parameters: about('A heading of your own, and your name for the authority.'),
};

export const Bare = {
  args: {without: parts, region: 'gulf'},
  parameters: about('The table alone.'),
};

const many = (facts: Dataset): Dataset => ({
  ...facts,
  missions: Array.from({length: 10_000}, (_, index): Mission => {
    const {id, ...mission} = facts.missions[index % facts.missions.length] as Mission;
    return {...mission, id: `${id}-${index}`};
  }),
});

export const TenThousandRows = {
  args: {facts: many, without: ['day']},
  parameters: about(
    'An own dataset of 10,000 missions: fifty rows are made, more as you go on; all are searched.',
  ),
};
