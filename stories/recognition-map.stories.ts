import {html} from 'lit';
import '../src/elements/define/recognition-map.js';

interface Args {
  layer?: string;
  view?: string;
  region?: string;
  'as-of'?: string;
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

const parts = ['heading', 'legend', 'day', 'source', 'menu', 'finder'];

const regions = [
  ...['world', 'neighbours', 'central-asia', 'south-asia', 'middle-east', 'gulf', 'europe', 'africa'],
  ...['americas', 'north-america', 'south-america', 'east-asia', 'south-east-asia', 'asia', 'asia-pacific'],
];

/** A row of the docs table with its control; the first of the values is the default. */
const oneOf = (...options: string[]) => ({
  control: 'select',
  options,
  table: {type: {summary: options.join(' | ')}, defaultValue: {summary: options[0]}},
});
const text = (summary: string) => ({control: 'text', table: {defaultValue: {summary}}});

export default {
  title: 'recognition-map',
  component: 'recognition-map',
  argTypes: {
    layer: oneOf('recognition', 'missions', 'kabul'),
    view: oneOf('map', 'table'),
    region: oneOf(...regions),
    'as-of': text('the newest day in the data'),
    state: text('none'),
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
    html`<recognition-map
      layer=${args.layer ?? ''}
      view=${args.view ?? ''}
      region=${args.region ?? ''}
      as-of=${args['as-of'] ?? ''}
      state=${args.state ?? ''}
      heading=${args.heading ?? ''}
      heading-level=${args['heading-level'] ?? ''}
      calendar=${args.calendar ?? ''}
      numerals=${args.numerals ?? ''}
      authority-label=${args['authority-label'] ?? ''}
      theme=${args.theme ?? ''}
      without=${args.without?.join(' ') ?? ''}
      ?preload=${args.preload ?? false}
    ></recognition-map>`,
};

/**
 * What the page says of a story, and what its test waits for in the element. Those tagged `autodocs` are shown
 * on the docs page, which would take long with all of them.
 */
const about = (story: string, ...shows: string[]) => ({docs: {description: {story}}, shows});

export const Default = {
  tags: ['autodocs'],
  parameters: about('The bare tag: positions of states on the newest day in the data.'),
};

export const MissionsAbroad = {
  tags: ['autodocs'],
  args: {layer: 'missions', 'as-of': '2026-06-30'},
  parameters: about(
    'Every Afghan embassy, consulate and permanent mission abroad, by who runs it. One place may have several.',
  ),
};

export const MissionsInAfghanistan = {
  tags: ['autodocs'],
  args: {layer: 'kabul', 'as-of': '2026-06-30'},
  parameters: about(
    'Whose missions in Afghanistan are open, at what rank, and whose work from another country.',
  ),
};

export const APastDay = {
  args: {'as-of': '2025-07-02'},
  parameters: about('2 July 2025: no state recognises. Whatever was first reported later is not shown.'),
};

export const TheDayOfRecognition = {
  tags: ['autodocs'],
  args: {'as-of': '2025-07-03'},
  parameters: about('One day later: Russia, alone.'),
};

export const Selected = {
  tags: ['autodocs'],
  args: {state: 'RU', 'as-of': '2026-06-30'},
  parameters: about(
    'A card is open: what is stated, since when, how surely, by whom, with Russia’s mission in Kabul and the Afghan missions there.',
    '[part=card]',
    '[part=sources]',
  ),
};

export const Contested = {
  tags: ['autodocs'],
  args: {'as-of': '2024-02-01', state: 'TJ'},
  parameters: about(
    'Tajikistan refused recognition, and its Afghan consulate in Khorog was reported to take orders from Kabul, which the ambassador disputed: both sides are kept.',
    '[part=card]',
    '[part=sources]',
  ),
};

export const ContestedMission = {
  args: {layer: 'missions', region: 'europe', 'as-of': '2025-03-20', state: 'DE'},
  parameters: about(
    'Spring 2025: sources contradict each other about who runs the embassy in Berlin. Bonn and Munich are shown apart from it.',
    '[part=card]',
    '[part=sources]',
  ),
};

export const Unknown = {
  args: {state: 'BR', 'as-of': '2026-06-30'},
  parameters: about('Of Brazil nothing is on record, and that is what the card says.', '[part=card]'),
};

export const Disputed = {
  args: {region: 'europe', 'as-of': '2026-06-30'},
  parameters: about(
    'Kosovo, Northern Cyprus and other disputed lands are hatched, in no state’s colour; the note beneath names the boundary view.',
  ),
};

export const SmallStates = {
  args: {region: 'europe', state: 'MT', 'as-of': '2026-06-30'},
  parameters: about(
    'Malta, Luxembourg, Cyprus: what is too small to hit is a dot as well, and found in the list and by keyboard.',
    '[part=card]',
    '[part=sources]',
  ),
};

export const Neighbours = {
  tags: ['autodocs'],
  args: {region: 'neighbours', 'as-of': '2026-06-30'},
  parameters: about('A part of the world instead of all of it: here the states around Afghanistan.'),
};

export const EuropeRegion = {
  args: {region: 'europe', layer: 'missions', 'as-of': '2026-06-30'},
  parameters: about('Europe’s Afghan missions: marks that would lie on each other stand side by side.'),
};

export const TableView = {
  args: {view: 'table', 'as-of': '2026-06-30'},
  parameters: about('The same answer as a table. Its numbers are those of the legend.', '[part=table]'),
};

export const TableOfMissions = {
  args: {view: 'table', layer: 'missions', 'as-of': '2026-06-30'},
  parameters: about('A row for each mission abroad.', '[part=table]'),
};

export const English = {
  args: {state: 'PK', 'as-of': '2026-06-30'},
  globals: {lang: 'en'},
  parameters: about('English, left to right, Gregorian days.', '[part=card]', '[part=sources]'),
};

export const Dari = {
  args: {state: 'PK', 'as-of': '2026-06-30'},
  globals: {lang: 'fa-AF'},
  parameters: about(
    'Dari, right to left, Afghan digits, Solar Hijri days with the Gregorian beside them. The map itself is not mirrored.',
    '[part=card]',
    '[part=sources]',
  ),
};

export const Pashto = {
  args: {state: 'PK', 'as-of': '2026-06-30'},
  globals: {lang: 'ps'},
  parameters: about(
    'Pashto, with its own months, digits and order of names.',
    '[part=card]',
    '[part=sources]',
  ),
};

export const ThreeLanguages = {
  tags: ['autodocs'],
  render: () =>
    html`<recognition-map lang="en" as-of="2026-06-30" heading-level="2"></recognition-map>
      <div lang="prs" dir="rtl">
        <recognition-map as-of="2026-06-30" heading-level="2"></recognition-map>
      </div>
      <recognition-map lang="ps" as-of="2026-06-30" heading-level="2"></recognition-map>`,
  globals: {lang: 'en'},
  parameters: about('Three languages on one page: each element speaks that of its nearest `lang`.'),
};

export const Narrow = {
  args: {state: 'QA', 'as-of': '2026-06-30'},
  globals: {width: '320'},
  parameters: about(
    '320 px: the card comes beneath the map, and nothing is cut off.',
    '[part=card]',
    '[part=sources]',
  ),
};

export const NarrowTable = {
  args: {view: 'table', layer: 'missions', 'as-of': '2026-06-30'},
  globals: {width: '320'},
  parameters: about('On a phone each row of the table is a block of its own.', '[part=table]'),
};

export const Dark = {
  args: {'as-of': '2026-06-30', state: 'CN'},
  globals: {theme: 'dark'},
  parameters: about('On a dark page, without being told: the element follows the colour scheme around it.'),
};

export const OwnTheme = {
  tags: ['autodocs'],
  args: {'as-of': '2026-06-30', theme: 'dark'},
  globals: {theme: 'light'},
  parameters: about('Dark on a light page, by `theme="dark"`; the element then brings its own ground.'),
};

export const AuthorityLabels = {
  tags: ['autodocs'],
  render: () =>
    html`<recognition-map as-of="2026-06-30" authority-label="de-facto"></recognition-map>
      <recognition-map as-of="2026-06-30" authority-label="emirate"></recognition-map>
      <recognition-map
        as-of="2026-06-30"
        lang="en"
        authority-label="authorities in Kabul"
      ></recognition-map>`,
  parameters: about(
    'What the authority is called is the page’s choice: `taliban` if nothing is said, `de-facto`, `emirate`, or words of your own.',
  ),
};

export const ForcedGregorian = {
  args: {calendar: 'gregorian', numerals: 'latn', state: 'UZ', 'as-of': '2026-06-30'},
  globals: {lang: 'fa-AF'},
  parameters: about('Dari with Gregorian days and Latin digits.', '[part=card]', '[part=sources]'),
};

export const BothCalendars = {
  args: {calendar: 'both', state: 'IR', 'as-of': '2026-06-30'},
  parameters: about('Every day in both calendars, in English too.', '[part=card]', '[part=sources]'),
};

export const OwnHeading = {
  args: {
    heading: 'Five years on: who deals with Kabul, and how',
    'heading-level': '3',
    'as-of': '2026-06-30',
  },
  globals: {lang: 'en'},
  parameters: about('A heading of your own, at the level that your page’s outline needs.'),
};

export const OwnColours = {
  tags: ['autodocs'],
  render: () =>
    html`<recognition-map
      as-of="2026-06-30"
      style="--recognition-full: #5b2a86; --recognition-high: #7d5ba6; --recognition-mid: #a78bc9; --recognition-low: #c9b8e0; --recognition-accent: #5b2a86"
    ></recognition-map>`,
  globals: {theme: 'light'},
  parameters: about('The page’s own colours, by custom properties; patterns still tell the classes apart.'),
};

export const AnotherAuthority = {
  tags: ['autodocs'],
  render: () => html`<recognition-map src="stories/own-data/kosovo.json" state="US"></recognition-map>`,
  parameters: about(
    'Data of your own, at an address: nine states’ positions on another authority, Kosovo, with its name, its words and its sources.',
    '[part=card]',
    '[part=sources]',
  ),
};

export const Bare = {
  tags: ['autodocs'],
  args: {without: parts, 'as-of': '2026-06-30'},
  parameters: about(
    'Without heading, legend, day control, menu, finder and source note: the picture and its sentence.',
  ),
};
