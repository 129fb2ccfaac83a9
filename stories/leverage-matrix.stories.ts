import {html} from 'lit';
import '../src/elements/define/leverage-matrix.js';

interface Args {
  src?: string;
  'as-of'?: string;
  view?: string;
  actor?: string;
  chip?: string;
  order?: string;
  transpose?: boolean;
  record?: string;
  heading?: string;
  'heading-level'?: string;
  calendar?: string;
  numerals?: string;
  'authority-label'?: string;
  theme?: string;
  without?: readonly string[];
  preload?: boolean;
}

const parts = ['heading', 'legend', 'finder', 'menu', 'source'];
const actors = ['china', 'russia', 'iran', 'pakistan', 'india', 'turkey', 'central-asia', 'gulf', 'west'];
const chips = [
  ...['isis-k', 'cutting-terror-ties', 'mining-trade', 'no-alternative', 'end-of-war', 'internal-cohesion'],
  ...['detainees', 'returns-of-migrants'],
];

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
  title: 'leverage-matrix',
  component: 'leverage-matrix',
  args: {'as-of': '2026-06-30'},
  argTypes: {
    view: oneOf('matrix', 'list', 'table'),
    actor: oneOf('', ...actors),
    chip: oneOf('', ...chips),
    order: oneOf('weight', 'name'),
    transpose: {control: 'boolean'},
    record: text('none'),
    src: text('our facts'),
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
    html`<leverage-matrix
      src=${args.src ?? ''}
      as-of=${args['as-of'] ?? ''}
      view=${args.view ?? ''}
      actor=${args.actor ?? ''}
      chip=${args.chip ?? ''}
      order=${args.order ?? ''}
      ?transpose=${args.transpose ?? false}
      record=${args.record ?? ''}
      heading=${args.heading ?? ''}
      heading-level=${args['heading-level'] ?? ''}
      calendar=${args.calendar ?? ''}
      numerals=${args.numerals ?? ''}
      authority-label=${args['authority-label'] ?? ''}
      theme=${args.theme ?? ''}
      without=${args.without?.join(' ') ?? ''}
      ?preload=${args.preload ?? false}
    ></leverage-matrix>`,
};

/**
 * What the page says of a story, and what its test waits for in the element. Those tagged `autodocs` are shown on the
 * docs page, which would take long with all of them.
 */
const about = (story: string, ...shows: string[]) => ({docs: {description: {story}}, shows});

export const Default = {
  tags: ['autodocs'],
  parameters: about(
    'The bare tag: every chip and actor, the heaviest first, with the actors’ interests below.',
  ),
};

export const AnOpenCell = {
  tags: ['autodocs'],
  args: {record: 'lev-isis-k-russia'},
  parameters: about(
    'A cell opens in place: its reason, its sources, the interests of its actor.',
    '[part=card] [part=sources]',
  ),
};

export const NothingStated = {
  args: {record: 'lev-end-of-war-pakistan'},
  parameters: about('An empty cell is open: it says that nothing was found.', '[part=card] .note'),
};

export const AChip = {
  args: {record: 'internal-cohesion'},
  parameters: about('A chip is open: its evidence, dated and sourced.', '[part=card] .history'),
};

export const AnInterest = {
  args: {record: 'int-pakistan-ttp'},
  parameters: about(
    'An interest is open: why it is one, and the chips that weigh with the same actor.',
    '[part=card] [part=sources]',
  ),
};

export const OneActor = {
  tags: ['autodocs'],
  args: {actor: 'pakistan', order: 'name'},
  parameters: about('One actor alone, the chips by name.'),
};

export const Transposed = {
  tags: ['autodocs'],
  args: {transpose: true},
  parameters: about('Actors as rows, chips as columns.'),
};

export const AsList = {
  args: {view: 'list', record: 'lev-cutting-terror-ties-china'},
  parameters: about('A list for each actor, as on paper and on a phone.', '[part=card] [part=sources]'),
};

export const AsTable = {
  args: {view: 'table'},
  parameters: about('Two tables with every note and source.', '[part=table] [part=sources]'),
};

export const OnAPhone = {
  globals: {width: '320'},
  parameters: about('320 px: a list for each actor.', '[part=list]'),
};

export const OwnData = {
  args: {src: 'stories/own-data/leverage.json', record: 'transit-two'},
  parameters: about(
    'Chips, actors, judgements and interests of your own, from a file: here an invented example.',
    '[part=card] [part=sources]',
  ),
};

export const NoParts = {
  args: {without: ['heading', 'legend', 'finder', 'menu', 'source']},
  parameters: about('The matrix alone, in a page with a heading of its own.'),
};
