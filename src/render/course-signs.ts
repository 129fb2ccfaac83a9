import type {Course} from '../model/ladder.js';

/** Signs of what happened to a state, so that none is told by place or colour alone. */
export const COURSE_SIGNS: Readonly<Record<Course, string>> = {
  up: 'M8 1l7 13H1z',
  down: 'M8 15L1 2h14z',
  known: 'M6 1h4v5h5v4h-5v5H6v-5H1V6h5z',
  beside: 'M8 0l8 8-8 8-8-8z',
};
