import type {Dataset} from '../dataset.js';
import {hasHappened, type Day} from '../day.js';
import {figuresOn, type FigureOn} from '../figures.js';
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
): Answer {
  const all = figuresOn(dataset, figures, day);
  const headline = all.filter(({figure}) => figure.headline);
  const shown = choice === 'all' ? [...headline, ...all.filter(({figure}) => !figure.headline)] : headline;
  /** What a source said later than the day asked about is not told of that day. */
  const said = ({figure}: FigureOn) => hasHappened(figure.date, day, dataset.day);
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
        column('note', 'text', (each) => (said(each) ? text(each.figure.id, 'note') : null)),
        column('sources', 'sources', (each) => (said(each) ? sources(each.figure.sources) : null)),
      ]),
      table<FigureOn>(
        'figure-measures',
        shown.filter(({derived}) => derived),
        ({figure}) => figure.id,
        [
          column('label', 'text', ({figure}) => text(figure.id, 'label')),
          column('measure', 'measure', ({figure}) => code('measure', figure.measure)),
          column('now', 'count', ({derived}) => (derived ? count(derived.value) : null)),
          column('quoted', 'quantity', (each) =>
            said(each) ? quantity(each.figure.value, each.figure) : null,
          ),
          column('date', 'day', (each) => (said(each) ? dayCell(each.figure.date) : null)),
          column('sources', 'statements', ({derived}) => statements(derived?.statements ?? [])),
        ],
      ),
    ],
    {count: shown.length, total: all.length},
    {variant: choice},
  );
}
