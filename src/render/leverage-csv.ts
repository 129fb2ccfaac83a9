import type {Details} from '../model/dataset.js';
import {judgementOn, type LeverageFacts, type LeverageGrid} from '../model/leverage-grid.js';
import {basisLabel, salienceLabel} from './answer-labels.js';
import {csv} from './csv.js';
import type {Voice} from './voice.js';

/**
 * The matrix as CSV by RFC 4180: ids and words of the vocabulary, which are the same in every language, with their words
 * beside; notes and addresses of sources where the details have come.
 */
export function leverageCSV(
  voice: Voice,
  facts: LeverageFacts,
  {chips, actors}: LeverageGrid,
  details: Details | undefined,
): string {
  return csv(
    [
      'id',
      ...['chip', 'chip_name', 'actor', 'actor_name'],
      ...['salience', 'salience_name', 'basis', 'basis_name'],
      ...['note', 'sources_urls'],
    ],
    chips.flatMap((chip) =>
      actors.flatMap((actor) => {
        const cell = judgementOn(facts, chip.id, actor.id);
        if (!cell) return [];
        return [
          [
            cell.id,
            ...[chip.id, voice.name(chip.id), actor.id, voice.name(actor.id)],
            ...[cell.salience, salienceLabel(voice, cell.salience)],
            ...[cell.basis, basisLabel(voice, cell.basis)],
            details?.notes.get(cell.id)?.text ?? '',
            (details?.sourcesOf.get(cell.id) ?? []).map(({url}) => url).join(' '),
          ],
        ];
      }),
    ),
  );
}
