import type {LeverageFacts, LeverageJudgement} from '../model/leverage-grid.js';
import {basisLabel, salienceLabel} from './answer-labels.js';
import type {Voice} from './voice.js';

/** The question that the matrix answers: its heading. */
export {question as leverageQuestion} from './sentences/leverage-matrix.js';

/** The sentence that answers it. */
export function leverageLead(voice: Voice, {chips, actors, leverage}: LeverageFacts): string {
  const of = (salience: string) => leverage.filter((cell) => cell.salience === salience).length;
  return voice.say(
    voice.msg(
      '{chips} bargaining chips and {actors} actors: decisive in {decisive} cases, strong in {strong}.',
      {id: 'answers.lead.leverage'},
    ),
    {
      chips: voice.number(chips.length),
      actors: voice.number(actors.length),
      decisive: voice.number(of('decisive')),
      strong: voice.number(of('strong')),
    },
  );
}

/** What the matrix shows: its caption. */
export function leverageCaption({msg}: Voice): string {
  return msg('How much each bargaining chip weighs with each actor', {id: 'answers.table.leverage'});
}

/** Of what day weights are. */
export function leverageNote({msg}: Voice): string {
  return msg('Weights are judgements from the sources named; they carry no day of their own.', {
    id: 'leverage.note',
  });
}

/** That there is no record of a chip and an actor, which is not the same as that nothing is stated. */
export function noRecord({msg}: Voice): string {
  return msg('No record', {id: 'leverage.norecord'});
}

/** Weight and basis of a judgement; the basis of nothing stated is only that nothing was found. */
export function judgementWords(voice: Voice, cell: LeverageJudgement | undefined): string {
  if (!cell) return noRecord(voice);
  const weight = salienceLabel(voice, cell.salience);
  if (cell.salience === 'none-stated') return weight;
  return `${weight}. ${basisLabel(voice, cell.basis)}.`;
}

/** A cell as a screen reader says it. */
export function cellWords(
  voice: Voice,
  chip: string,
  actor: string,
  cell: LeverageJudgement | undefined,
): string {
  return `${voice.name(chip)} – ${voice.name(actor)}: ${judgementWords(voice, cell)}`;
}
