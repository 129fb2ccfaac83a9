import {bcp47} from '../i18n/lang.js';
import type {Details} from '../model/dataset.js';
import type {LeverageFacts, LeverageGrid} from '../model/leverage-grid.js';
import type {Voice} from './voice.js';

/** What is shown of the matrix as JSON, each record with its words in one language, its note and its sources. */
export function leverageJSON(
  voice: Voice,
  facts: LeverageFacts,
  {chips, actors}: LeverageGrid,
  details: Details | undefined,
): string {
  const shown = new Set([...chips, ...actors].map(({id}) => id));
  const told = <T extends {readonly id: string}>(record: T) => ({
    ...record,
    note: details?.notes.get(record.id)?.text || undefined,
    sources: details?.sourcesOf.get(record.id),
  });
  const named = <T extends {readonly id: string}>(record: T) => ({
    ...told(record),
    label: voice.name(record.id),
  });
  return `${JSON.stringify(
    {
      element: 'leverage-matrix',
      datasetDay: facts.day,
      lang: bcp47(voice.lang),
      chips: chips.map((chip) => ({...named(chip), evidence: chip.evidence?.map(told)})),
      actors: actors.map((actor) => ({...actor, label: voice.name(actor.id)})),
      leverage: facts.leverage.filter(({chip, actor}) => shown.has(chip) && shown.has(actor)).map(told),
      interests: facts.interests.filter(({actor}) => shown.has(actor)).map(named),
    },
    null,
    1,
  )}\n`;
}
