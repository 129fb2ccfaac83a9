/**
 * What is built for each tag. `folder`: where its parts, `provide.ts` and `later.ts` are, in src/elements. `area`: the
 * messages and names that it needs beyond those of all elements (see data/build/areas.ts). `details`: the generated
 * module of its notes and sources, without the language. `unsaid`: messages in the code that all elements share which this
 * one has no use for, since what they speak of is not in its answer. Budgets in KB of 1000 bytes, Brotli 11.
 * @typedef {{tag: string, folder: string, area?: string, details: string, unsaid?: RegExp, budget: {script: number, details?: number, module?: number}}} Element
 */

/** @type {Element[]} */
export const ELEMENTS = [
  {tag: 'recognition-map', folder: 'map', details: 'details', budget: {script: 38, details: 34, module: 36}},
  {
    tag: 'embassy-status-table',
    folder: 'embassies',
    area: 'embassies',
    details: 'details-embassies',
    unsaid:
      /^s\.(open|recognised|ambassador|charge|consular|talks|nocontact|refuses|relocated|subject|disputed)/,
    budget: {script: 26},
  },
  {
    tag: 'leverage-matrix',
    folder: 'leverage',
    area: 'leverage',
    details: 'details-leverage',
    budget: {script: 25},
  },
  {
    tag: 'legitimacy-obstacles',
    folder: 'obstacles',
    area: 'obstacles',
    details: 'details-obstacles',
    budget: {script: 24},
  },
  {
    tag: 'isolation-figures',
    folder: 'figures',
    area: 'figures',
    details: 'details-figures',
    unsaid: /^s\./,
    budget: {script: 24},
  },
];
