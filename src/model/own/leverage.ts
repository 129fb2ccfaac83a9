import type {Dataset} from '../dataset.js';
import type {Fault} from '../fault.js';
import type {LeverageFacts, LeverageJudgement} from '../leverage-grid.js';
import {dayOf} from './days.js';
import type {OwnFile} from './file.js';
import {ANY, type Known} from './known.js';
import type {Told} from './texts.js';

/** What a dataset may name that the matrix is to show: it shows no state, so it takes every code. */
export function knownOfLeverage({day, chips, actors}: LeverageFacts): Known {
  const nothing = {states: [], organisations: [], missions: [], missionsInAfghanistan: []};
  return {
    dataset: {...nothing, day, start: day, subject: 'AF', positions: new Map()} satisfies Dataset,
    ids: new Map([
      ['countries', ANY],
      ['organisations', ANY],
      ['cities', ANY],
      ['chips', new Set(chips.map(({id}) => id))],
      ['actors', new Set(actors.map(({id}) => id))],
    ]),
  };
}

/** Ours with those of someone's own in their place or after them. */
function laid<T>(ours: readonly T[], own: readonly T[], same: (one: T, other: T) => boolean): T[] {
  return [
    ...ours.map((each) => own.find((other) => same(each, other)) ?? each),
    ...own.filter((each) => !ours.some((other) => same(other, each))),
  ];
}

const sameId = (one: {readonly id: string}, other: {readonly id: string}) => one.id === other.id;
const samePlace = (one: LeverageJudgement, other: LeverageJudgement) =>
  one.chip === other.chip && one.actor === other.actor;

/**
 * The matrix of someone's own dataset, found sound: as it stands, or laid upon ours. A chip of ours keeps its evidence
 * beside that of theirs; of a chip and an actor there is one judgement, which is theirs.
 */
export function ownLeverage(file: OwnFile, known: Known, ours: LeverageFacts): LeverageFacts {
  const {records, overlay} = file;
  const day = dayOf(file, known) ?? ours.day;
  const chips = records.chips.map(({id, additional, evidence = []}) => ({
    id,
    additional,
    evidence: evidence.map((each) => ({id: each.id, date: each.date})),
  }));
  const actors = records.actors.map(({id, states}) => ({id, states}));
  const leverage = records.leverage.map(({id, chip, actor, salience, basis}) => ({
    id,
    chip,
    actor,
    salience,
    basis,
  }));
  const interests = records.interests.map(({id, actor, basis}) => ({id, actor, basis}));
  if (!overlay) return {day, chips, actors, leverage, interests};
  const merged = chips.map((chip) => ({
    ...chip,
    evidence: laid(ours.chips.find(({id}) => id === chip.id)?.evidence ?? [], chip.evidence, sameId),
  }));
  const moved = ours.leverage.filter((cell) => !leverage.some((own) => sameId(cell, own)));
  return {
    day,
    chips: laid(ours.chips, merged, sameId),
    actors: laid(ours.actors, actors, sameId),
    leverage: laid(moved, leverage, samePlace),
    interests: laid(ours.interests, interests, sameId),
  };
}

/** That there is nothing for the matrix to show. */
export function leverageFaults({records, overlay, replaces}: OwnFile): Fault[] {
  const empty = (['chips', 'actors'] as const).filter((kind) => records[kind].length === 0);
  if (replaces || (!overlay && empty.length > 0))
    return [
      {
        path: replaces ? '/' : `/${empty[0]}`,
        says: 'holds nothing that the matrix shows',
        mend: 'add "chips", "actors" and "leverage", or leave these data out of this element',
      },
    ];
  return [];
}

/** All of the matrix that has a note or sources. */
export function toldOfLeverage({records: {chips, leverage, interests}}: OwnFile): Told[] {
  return [...leverage, ...interests, ...chips.flatMap(({evidence = []}) => evidence), ...chips];
}
