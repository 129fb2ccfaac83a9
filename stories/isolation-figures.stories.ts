import {html} from 'lit';
import '../src/elements/define/isolation-figures.js';

interface Args {
  'as-of'?: string;
  figures?: string;
  figure?: string;
  bare?: boolean;
  since?: string;
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

/** A row of the docs table with its control; the first of the values is the default. */
const oneOf = (...options: string[]) => ({
  control: 'select',
  options,
  table: {type: {summary: options.join(' | ')}, defaultValue: {summary: options[0]}},
});
const text = (summary: string) => ({control: 'text', table: {defaultValue: {summary}}});

const figures = (args: Args) =>
  html`<isolation-figures
    as-of=${args['as-of'] ?? ''}
    figures=${args.figures ?? ''}
    figure=${args.figure ?? ''}
    ?bare=${args.bare ?? false}
    since=${args.since ?? ''}
    view=${args.view ?? ''}
    heading=${args.heading ?? ''}
    heading-level=${args['heading-level'] ?? ''}
    calendar=${args.calendar ?? ''}
    numerals=${args.numerals ?? ''}
    authority-label=${args['authority-label'] ?? ''}
    theme=${args.theme ?? ''}
    without=${args.without?.join(' ') ?? ''}
    ?preload=${args.preload ?? false}
  ></isolation-figures>`;

export default {
  title: 'isolation-figures',
  component: 'isolation-figures',
  args: {'as-of': '2026-06-30'},
  argTypes: {
    figures: oneOf('headline', 'all'),
    figure: text('none: cards'),
    bare: {control: 'boolean'},
    since: text('none'),
    view: oneOf('cards', 'table'),
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
  render: figures,
};

/**
 * What the page says of a story, and what its test waits for in the element. Those tagged `autodocs` are shown on the
 * docs page, which would take long with all of them.
 */
const about = (story: string, ...shows: string[]) => ({docs: {description: {story}}, shows});

export const Default = {
  tags: ['autodocs'],
  parameters: about('The bare tag: the figures meant for a first view.', '[part=list]'),
};

export const All = {
  args: {figures: 'all'},
  parameters: about('Every figure on record.', '[part=list]'),
};

export const ChangeSinceADay = {
  tags: ['autodocs'],
  args: {since: '2021-08-15', 'as-of': '2025-07-31'},
  parameters: about('What our own records count tells how it changed since a day.', '.change'),
};

export const OnAPastDay = {
  args: {'as-of': '2021-08-20'},
  parameters: about(
    'A day on which no source had given a number yet: our own count stands alone.',
    '[part=list]',
  ),
};

/** The same in each language, as an author writes it. */
const sentences: Record<string, (number: unknown, state: unknown) => unknown> = {
  en: (number, state) =>
    html`<p>The spokesman claimed relations with ${number}; ${state} recognises the administration.</p>`,
  'fa-AF': (number, state) =>
    html`<p>سخنگو از روابط با ${number} سخن گفت؛ ${state} این اداره را به رسمیت می‌شناسد.</p>`,
  ps: (number, state) => html`<p>ویاند د اړیکو ادعا وکړه: ${number}؛ دا اداره په رسمیت پېژني: ${state}.</p>`,
};

export const InASentence = {
  tags: ['autodocs'],
  render: (args: Args, {globals}: {globals?: {lang?: string}} = {}) =>
    (sentences[globals?.lang ?? 'en'] ?? sentences['en'])?.(
      figures({...args, figure: 'fig-claimed-relations'}),
      figures({...args, figure: 'fig-recognising-states'}),
    ),
  parameters: about(
    'One figure in a sentence of an article; it opens to a note with its day and sources.',
    '[part=figure]',
  ),
};

export const AsTable = {
  args: {view: 'table', since: '2021-08-15'},
  parameters: about(
    'Two tables: the figures, and what our own records count of them.',
    '[part=table] [part=sources], [part=table] a',
  ),
};

export const OnAPhone = {
  globals: {width: '320'},
  args: {figures: 'all'},
  parameters: about('320 px: one card below the other.', '[part=list]'),
};

export const NoParts = {
  args: {without: parts},
  parameters: about('The cards alone, in a page with a heading of its own.', '[part=list]'),
};
