/**
 * What is built for each tag. `folder`: where its parts, `provide.ts` and `later.ts` are, in src/elements. `area`: the
 * messages and names that it needs beyond those of all elements (see data/build/areas.ts). `details`: the generated
 * module of its notes and sources, without the language. `unsaid`: messages in the code that all elements share which this
 * one has no use for, since what they speak of is not in its answer. `saidLater`: messages that only what comes with the
 * details says, though the code for them stands in a file of which the script takes something else. Budgets in KB of 1000 bytes, Brotli 11.
 * @typedef {{tag: string, folder: string, area?: string, details: string, unsaid?: RegExp, saidLater?: RegExp, budget: {script: number, details?: number, module?: number}}} Element
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
      /^(s\.(open|recognised|ambassador|charge|consular|talks|nocontact|refuses|relocated|subject|disputed)|card\.(missions|kabul)|[lq]\.(recognition|kabul)|lead\.(one|many|none|kabul))/,
    budget: {script: 26},
  },
  {
    tag: 'claim-check',
    folder: 'claims',
    area: 'claims',
    details: 'details-claims',
    unsaid:
      /^([stbcl]\.|answers\.(unit\.(?!countr|mission|embass|state|killing)|measure\.(recognising|ambassador|coordinated|republic|closed)|(event|salience|basis|role|direction)\.))/,
    saidLater: /^answers\.(measure\.|about$|atleast$)/,
    budget: {script: 24},
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
    unsaid: /^(?:[bclst]|answers\.(?:direction|event|measure|verdict))\./,
    budget: {script: 24},
  },
  {
    tag: 'legitimacy-balance',
    folder: 'balance',
    area: 'balance',
    details: 'details-balance',
    unsaid: /^(?:[bclst]|answers\.(?:direction|event|measure|verdict))\./,
    budget: {script: 24},
  },
  {
    tag: 'engagement-timeline',
    folder: 'timeline',
    area: 'timeline',
    details: 'details-timeline',
    unsaid: /^[bclst]\./,
    budget: {script: 30},
  },
  {
    tag: 'mission-trend',
    folder: 'trend',
    area: 'trend',
    details: 'details-trend',
    unsaid:
      /^(s\.(open|relocated|subject|disputed)|[chl]\.|answers\.(event|salience|basis|role|verdict|direction|unit))/,
    saidLater: /^([bt]\.|s\.(recognised|ambassador|charge|consular|talks|nocontact|refuses))/,
    budget: {script: 24},
  },
  {
    tag: 'engagement-ladder',
    folder: 'ladder',
    area: 'ladder',
    details: 'details-ladder',
    unsaid: /^(s\.(taliban|coordinated|republic|custody|closed|open|relocated|subject|disputed)|[tbl]\.)/,
    saidLater: /^c\./,
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
  {
    tag: 'state-profile',
    folder: 'profile',
    area: 'profile',
    details: 'details-profile',
    unsaid: /^([lq]\.|s\.(subject|disputed)|answers\.(unit|measure)\.)/,
    saidLater: /^([bt]\.|answers\.(event|salience|basis|role|verdict)\.)/,
    budget: {script: 36},
  },
];

/** Budget of the script of all in one: three languages, with notes and sources. */
export const ALL_BUDGET = 260;

/** Budget of the page for a USB stick, by gzip, as messengers and mail pack files. */
export const OFFLINE_BUDGET = 400;

/** Budget of the modules that a page with all elements asks for in one language, before a reader opens anything. */
export const FAMILY_BUDGET = 120;

/** Budget of the script for a whole site; a third of it are hashes, which nothing makes smaller. */
export const SITE_BUDGET = 5;
