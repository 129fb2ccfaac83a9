import type {Dataset} from '../dataset.js';
import type {Day} from '../day.js';
import {changeSince, figuresOn, type FigureOn} from '../figures.js';
import type {Parts} from '../parts.js';
import {
  answer,
  code,
  column,
  count,
  day as dayCell,
  quantity,
  sources,
  statements,
  table,
  text,
  type Answer,
} from './answer.js';

const countOf = (value: number | undefined) => (value === undefined ? null : count(value));

/** What narrows the figures beyond the choice of them. */
export interface OneFigure {
  /** The id of the only one that is asked about. */
  readonly figure?: string;
  /** The day from which the change of our own counts is told. */
  readonly since?: Day;
}

/**
 * The key figures, each with its day and its source; those meant for a first view come first. Where our own records
 * count the same thing, their count of the day is the figure, and what it counts stands below, beside the number that
 * sources gave.
 */
export function isolationFigures(
  dataset: Dataset,
  {figures}: Pick<Parts, 'figures'>,
  day: Day,
  choice: 'headline' | 'all' = 'headline',
  {figure: only, since}: OneFigure = {},
): Answer {
  const all = figuresOn(dataset, figures, day);
  const headline = all.filter(({figure}) => figure.headline);
  const shown = only
    ? all.filter(({figure}) => figure.id === only)
    : choice === 'all'
      ? [...headline, ...all.filter(({figure}) => !figure.headline)]
      : headline;
  const changeOf = (each: FigureOn) => (since ? changeSince(dataset, each, since) : undefined);
  return answer(
    'isolation-figures',
    day,
    dataset,
    [
      table<FigureOn>('figures', shown, ({figure}) => figure.id, [
        column('label', 'text', ({figure}) => text(figure.id, 'label')),
        column('figure', 'quantity', ({figure, value, derived}) =>
          quantity(value, derived ? {unit: figure.unit} : figure),
        ),
        column('date', 'day', ({figure, derived}) => dayCell(derived ? derived.day : figure.date)),
        column('note', 'text', ({figure, said}) => (said ? text(figure.id, 'note') : null)),
        column('sources', 'sources', ({figure, said}) => (said ? sources(figure.sources) : null)),
      ]),
      table<FigureOn>(
        'figure-measures',
        shown.filter(({derived}) => derived),
        ({figure}) => figure.id,
        [
          column('label', 'text', ({figure}) => text(figure.id, 'label')),
          column('measure', 'measure', ({figure}) => code('measure', figure.measure)),
          ...(since
            ? [
                column('from_day', 'day', (each: FigureOn) => dayCell(changeOf(each)?.since)),
                column('then', 'count', (each: FigureOn) => countOf(changeOf(each)?.before.value)),
              ]
            : []),
          column('now', 'count', ({derived}) => countOf(derived?.value)),
          ...(since ? [column('change', 'count', (each: FigureOn) => countOf(changeOf(each)?.by))] : []),
          column('quoted', 'quantity', ({figure, said}) => (said ? quantity(figure.value, figure) : null)),
          column('date', 'day', ({figure, said}) => (said ? dayCell(figure.date) : null)),
          column('sources', 'statements', ({derived}) => statements(derived?.statements ?? [])),
        ],
      ),
    ],
    {count: shown.length, total: all.length},
    {variant: choice},
  );
}
