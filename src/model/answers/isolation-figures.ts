import type {Dataset} from '../dataset.js';
import {lastDay, type Day} from '../day.js';
import {measureOn} from '../measures.js';
import type {Figure, Parts} from '../parts.js';
import {
  answer,
  code,
  column,
  count,
  day as dayCell,
  knownBy,
  quantity,
  sources,
  table,
  text,
  type Answer,
} from './answer.js';

/**
 * The key figures, each with its day and its source; those meant for a first view come first. Where our own records
 * are counted for the same thing, that count stands beside, with what it counts.
 */
export function isolationFigures(
  dataset: Dataset,
  {figures}: Pick<Parts, 'figures'>,
  day: Day,
  choice: 'headline' | 'all' = 'headline',
): Answer {
  const known = figures.filter(({date}) => knownBy(date, day, dataset.day));
  const headline = known.filter((figure) => figure.headline);
  const shown = choice === 'all' ? [...headline, ...known.filter((figure) => !figure.headline)] : headline;
  const counted = shown.filter(({measure}) => measure);
  const measured = (figure: Figure, on: Day) =>
    figure.measure ? count(measureOn(dataset, figure.measure, on).value) : null;
  return answer(
    'isolation-figures',
    day,
    dataset,
    [
      table<Figure>('figures', shown, ({id}) => id, [
        column('label', 'text', ({id}) => text(id, 'label')),
        column('figure', 'quantity', (figure) => quantity(figure.value, figure)),
        column('date', 'day', ({date}) => dayCell(date)),
        column('note', 'text', ({id}) => text(id, 'note')),
        column('sources', 'sources', (figure) => sources(figure.sources)),
      ]),
      ...(counted.length > 0
        ? [
            table<Figure>('measures', counted, ({id}) => id, [
              column('label', 'text', ({id}) => text(id, 'label')),
              column('measure', 'measure', ({measure}) => code('measure', measure)),
              column('date', 'day', ({date}) => dayCell(date)),
              column('then', 'count', (figure) => measured(figure, lastDay(figure.date))),
              column('now', 'count', (figure) => measured(figure, day)),
            ]),
          ]
        : []),
    ],
    {count: shown.length, total: known.length},
    {variant: choice},
  );
}
