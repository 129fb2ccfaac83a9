/**
 * The lists in which an element has an entry, and what stands there. Each is found by what it stands before or after, which has
 * to be in the file exactly once: where the code has changed, this fails, and nothing is written.
 *
 * @typedef {{file: string, before?: string, after?: string, text: string}} Entry
 */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../run.mjs';

/** @type {readonly Entry[]} */
const ALL = [
  // The model, and what renders its answer.
  {file: 'src/model/answers/answer.ts', before: `  'state-profile',\n] as const;`, text: `  '__tag__',\n`},
  {
    file: 'src/model/answers/answers.ts',
    before: `import {statesOnRecord, stateProfile} from './state-profile.js';`,
    text: `import {__function__} from './__tag__.js';\n`,
  },
  {
    file: 'src/model/answers/answers.ts',
    before: `    case 'state-profile':\n`,
    text: `    case '__tag__':\n      return __function__(dataset, parts, day);\n`,
  },
  {
    file: 'src/render/answer-sentences.ts',
    before: `import * as stateProfile from`,
    text: `import * as __function__ from './sentences/__tag__.js';\n`,
  },
  {
    file: 'src/render/answer-sentences.ts',
    before: `  'state-profile': stateProfile,`,
    text: `  '__tag__': __function__,\n`,
  },
  {
    file: 'src/render/brief-figure.ts',
    before: `  'state-profile': [],`,
    text: `  '__tag__': ['events'],\n`,
  },
  {
    file: 'src/render/configuration/rules.ts',
    before: `  'state-profile': {view:`,
    text: `  '__tag__': {
    view: one(['list', 'table']),
    event: record(
      ({parts}) => ids(parts.events),
      ({parts}) => \`the id of an event in the data, such as \${parts.events[0]?.id}\`,
    ),
  },\n`,
  },
  {
    file: 'src/render/configuration/choice.ts',
    before: `    case 'legitimacy-balance':\n    case 'embassy-status-table':\n`,
    text: `    case '__tag__':\n`,
  },
  {
    file: 'src/snapshot/tables.ts',
    before: `  'state-profile': [\n`,
    text: `  '__tag__': [{table: 'events', columns: ['date', 'kind', 'event'], limit: 12}],\n`,
  },
  // Words, names, notes and sources.
  {
    file: 'data/build/areas.ts',
    before: `  builder: {\n`,
    text: `  __folder__: {names: ['events'], places: 'named', told: ['events'], laterNames: ['parties']},\n`,
  },
  // What is built.
  {
    file: 'src/index.ts',
    before: `import './elements/define/state-profile.js';`,
    text: `import './elements/define/__tag__.js';\n`,
  },
  {
    file: 'src/index.ts',
    before: `export {StateProfile} from`,
    text: `export {__Class__} from './elements/__tag__.js';\n`,
  },
  {
    file: 'tools/elements.mjs',
    before: `];\n\n/** Budget of the script of all in one`,
    text: `  {
    tag: '__tag__',
    folder: '__folder__',
    area: '__folder__',
    details: 'details-__folder__',
    unsaid: /^[bclst]\\./,
    budget: {script: 24},
  },\n`,
  },
  {
    file: 'package.json',
    before: `    "./light-html.js": {`,
    text: `    "./__tag__.js": {
      "types": "./dist/types/elements/__tag__.d.ts",
      "default": "./dist/__tag__.js"
    },
    "./define/__tag__.js": {
      "types": "./dist/types/elements/define/__tag__.d.ts",
      "default": "./dist/define/__tag__.js"
    },\n`,
  },
  {
    file: 'src/server/index.ts',
    before: `export class StateProfile extends Absent {}`,
    text: `export class __Class__ extends Absent {}\n`,
  },
  // What its page in Storybook says beyond the manifest.
  {
    file: 'stories/about/index.ts',
    before: `import {stateProfile} from './state-profile.js';`,
    text: `import {__function__} from './__tag__.js';\n`,
  },
  {
    file: 'stories/about/index.ts',
    before: `  'state-profile': stateProfile,`,
    text: `  '__tag__': __function__,\n`,
  },
  ...[
    {before: `      'state-profile': 'Profile of a state',`, name: 'Events of one year'},
    {before: `      'state-profile': 'معرفی یک کشور',`, name: 'رویدادهای یک سال'},
    {before: `      'state-profile': 'د یوه هېواد پېژندپاڼه',`, name: 'د یوه کال پېښې'},
  ].map(({before, name}) => ({
    file: '.storybook/docs/start-words.ts',
    before,
    text: `      '__tag__': '${name}',\n`,
  })),
  // Ways to embed it.
  {
    file: 'src/elements/builder/options.ts',
    before: `  'state-profile': [place(true, true)`,
    text: `  '__tag__': [one('view', 'list', 'table')],\n`,
  },
  {
    file: 'src/elements/builder/option-words.ts',
    before: `    case 'state-profile':\n`,
    text: `    case '__tag__':\n      return msg('Events of one year', {id: 'builder.element.__folder__'});\n`,
  },
  {file: 'src/embed/frames/frame-page.ts', before: `|state-profile)(`, text: `|__tag__`},
  {
    file: 'tools/frame/frame-heights.mjs',
    before: `  'claim-check?claim': {`,
    text: `  '__tag__': {en: 1000, prs: 1000, ps: 1000},\n`,
  },
  {
    file: 'tools/wordpress/choices.mjs',
    before: `  'state-profile': ['src', 'state'],`,
    text: `  '__tag__': ['src'],\n`,
  },
  {
    file: 'tools/wordpress/choices.mjs',
    before: `    case 'state-profile': {\n`,
    text: `    case '__tag__':\n      return [{whole: {}, parts: []}];\n`,
  },
  // Pages that show all elements, and what is read of them.
  ...['en', 'prs', 'ps'].flatMap((lang) => [
    {
      file: `integrations/static/eleventy/content/${lang}/all.md`,
      after: `{% recognition "engagement-timeline" %}\n`,
      text: `\n{% recognition "__tag__" %}\n`,
    },
    {
      file: `integrations/static/hugo/content/${lang}/all.md`,
      after: `{{< engagement-timeline >}}\n`,
      text: `\n{{< __tag__ >}}\n`,
    },
    {
      file: `integrations/static/astro/src/pages/${lang}/all.astro`,
      after: `<Recognition element="engagement-timeline" />\n`,
      text: `  <Recognition element="__tag__" />\n`,
    },
  ]),
  {
    file: 'integrations/static/plain/all.html',
    before: `<figure data-recognition-element="state-profile"`,
    text: `<figure data-recognition-element="__tag__" data-recognition-lang="en" lang="en" dir="ltr">
        <figcaption><a href="recognition-elements/frame/__tag__.en.html">What happened in the year up to the day shown?</a></figcaption>
      </figure>\n      `,
  },
  {
    file: 'README.md',
    before: '| [`<recognition-context>`](',
    text: '| [`<__tag__>`](integrations/reference.md#__tag__) | What happened in the year up to the day shown? |\n',
  },
  {
    file: 'integrations/reference.md',
    before: '### recognition-context\n',
    text: `### __tag__

| attribute | values | default |
| --- | --- | --- |
| \`event\` | id of the event that is open: \`ev-2025-07-03-russia\` | none |
| \`view\` | \`list\`, \`table\` | \`list\` |

`,
  },
];

/** A list that the project does not have needs no entry. @param {string} file */
export const isThere = (file) => existsSync(join(root, file));

export const ENTRIES = ALL.filter(({file}) => isThere(file));

/**
 * A text with an entry in its place.
 * @param {string} text @param {Entry} entry whose text has its names already
 * @throws {Error} where the place is not there, or more than once
 */
export function withEntry(text, {file, before = '', after = '', text: entry}) {
  const place = before || after;
  const [head = '', ...rest] = text.split(place);
  if (rest.length !== 1)
    throw new Error(
      `${file}: “${place.trim()}” is there ${rest.length} times, not once: see tools/element/entries.mjs`,
    );
  return `${head}${after}${entry}${before}${rest[0]}`;
}
