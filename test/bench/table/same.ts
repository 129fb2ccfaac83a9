import type {Contender} from './contender.js';
import type {Shown} from './measure.js';
import {stepsOf} from './steps.js';

/** Throws where a table shows other rows than the floor does after the same step. */
export function sameRows(one: Contender, shown: readonly Shown[], floor: Contender, there: readonly Shown[]) {
  const ownSteps = stepsOf(one);
  for (const [index, {kind, label, same}] of stepsOf(floor).entries()) {
    if (!same) continue;
    const own = shown[ownSteps.findIndex((each) => each.kind === kind && each.label === label)];
    const other = there[index];
    for (const key of same === 'city' ? (['count', 'city'] as const) : (['count'] as const)) {
      if (own?.[key] !== other?.[key])
        throw new Error(
          `${one.name}: ${kind}, ${label}: ${key} is ${own?.[key]}, in the ${floor.name} ${other?.[key]}`,
        );
    }
  }
}
