import {leverage} from '../generated/leverage.js';
import {details as loaders} from '../generated/loaders-leverage.js';
import {unpackDetailsOf, type Details, type PackedDetails} from './details.js';
import type {LeverageFacts} from './leverage-grid.js';
import {BASES, SALIENCES, type Basis, type Salience} from './vocabulary.js';

const lines = (packed: string) => packed.split('\n').map((line) => line.split(' '));

let bundled: LeverageFacts | undefined;

/** The leverage matrix that comes with the library, without words and sources; see `data/build/leverage-facts.ts`. */
export function bundledLeverage(): LeverageFacts {
  if (bundled) return bundled;
  const chips = lines(leverage.chips).map(([marked = '', ...evidence]) => ({
    id: marked.replace('+', ''),
    additional: marked.endsWith('+') || undefined,
    evidence: evidence.map((each) => {
      const [id = '', date = ''] = each.split('=');
      return {id, date};
    }),
  }));
  const actors = lines(leverage.actors).map(([id = '', ...states]) => ({id, states}));
  bundled = {
    day: leverage.day,
    chips,
    actors,
    leverage: lines(leverage.cells).flatMap((row, y) =>
      row.flatMap((packed, x) => {
        const [marks = '', own] = packed.split('@');
        const chip = chips[y]?.id ?? '';
        const actor = actors[x]?.id ?? '';
        return marks === '-'
          ? []
          : {
              id: own ?? `lev-${chip}-${actor}`,
              chip,
              actor,
              salience: SALIENCES[+(marks[0] ?? 0)] as Salience,
              basis: BASES[+(marks[1] ?? 0)] as Basis,
            };
      }),
    ),
    interests: lines(leverage.interests).map(([actor = '', interest = '', end = '']) => {
      const [basis = 0, own] = end.split('@');
      return {id: own ?? `int-${actor}-${interest}`, actor, basis: BASES[+basis] as Basis};
    }),
  };
  return bundled;
}

/** Notes and sources of cells, interests, evidence and chips, by their ids. */
export function unpackLeverageDetails(packed: PackedDetails): Details {
  const {leverage, interests, chips} = bundledLeverage();
  const told = [...leverage, ...interests, ...chips.flatMap(({evidence = []}) => evidence), ...chips];
  return unpackDetailsOf(
    packed,
    told.map(({id}) => id),
  );
}

/** Notes and sources of the matrix that comes with the library in one language (`en`, `prs`, `ps`). */
export async function loadLeverageDetails(lang: keyof typeof loaders): Promise<Details> {
  const {details} = await loaders[lang]();
  return unpackLeverageDetails(details);
}
