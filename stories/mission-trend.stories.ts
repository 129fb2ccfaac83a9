import {html} from 'lit';
import '../src/elements/define/mission-trend.js';

interface Args {
  'as-of'?: string;
  view?: string;
  series?: string;
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

const parts = ['heading', 'legend', 'menu', 'day', 'source'];

/** A row of the docs table with its control; the first of the values is the default. */
const oneOf = (...options: string[]) => ({
  control: 'select',
  options,
  table: {type: {summary: options.join(' | ')}, defaultValue: {summary: options[0]}},
});
const text = (summary: string) => ({control: 'text', table: {defaultValue: {summary}}});

export default {
  title: 'mission-trend',
  component: 'mission-trend',
  args: {'as-of': '2026-06-30'},
  argTypes: {
    view: oneOf('chart', 'table'),
    series: oneOf('both', 'control', 'accreditations'),
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
    html`<mission-trend
      as-of=${args['as-of'] ?? ''}
      view=${args.view ?? ''}
      series=${args.series ?? ''}
      ?mirror=${args.mirror ?? false}
      heading=${args.heading ?? ''}
      heading-level=${args['heading-level'] ?? ''}
      calendar=${args.calendar ?? ''}
      numerals=${args.numerals ?? ''}
      authority-label=${args['authority-label'] ?? ''}
      theme=${args.theme ?? ''}
      without=${args.without?.join(' ') ?? ''}
      ?preload=${args.preload ?? false}
    ></mission-trend>`,
};

/**
 * What the page says of a story, and what its test waits for in the element. Those tagged `autodocs` are shown on the
 * docs page, which would take long with all of them.
 */
const about = (story: string, ...shows: string[]) => ({docs: {description: {story}}, shows});

export const Default = {
  tags: ['autodocs'],
  parameters: about(
    'The bare tag: missions by who runs them, and states that recognise or receive an ambassador, since August 2021.',
    '.chart [data-line]',
  ),
};

export const MissionsAlone = {
  tags: ['autodocs'],
  args: {series: 'control'},
  parameters: about('One of the two charts.', '[data-series=control] [data-line]'),
};

export const OnAPastDay = {
  args: {'as-of': '2024-08-21'},
  parameters: about('What came after the day shown is drawn faint.', '.rule'),
};

export const Mirrored = {
  globals: {lang: 'ps'},
  args: {mirror: true},
  parameters: about('Pashto, with time from right to left.', '.chart [data-line]'),
};

export const InSolarYears = {
  args: {calendar: 'solar-hijri', series: 'accreditations'},
  parameters: about('The axis has the years of the element’s calendar.', '.chart [data-line]'),
};

export const AsTable = {
  args: {view: 'table'},
  parameters: about('Two tables: the counts of each day on which one of them changed.', '[part=table]'),
};

export const Dark = {
  globals: {theme: 'dark'},
  parameters: about('On dark ground.', '.chart [data-line]'),
};

export const OnAPhone = {
  globals: {width: '320'},
  parameters: about('320 px: the names of the lines stand beneath, with their counts.', '.counts.beneath'),
};

export const NoParts = {
  args: {without: parts},
  parameters: about('The charts alone, in a page with a heading of its own.', '.chart [data-line]'),
};
