import {readFileSync} from 'node:fs';

/**
 * Which room may import which, as a table; the reasons are in CONTRIBUTING. Whatever is not named here as allowed
 * is an error, by `import`, `export … from`, `import()` and the type `import('…')` alike.
 */

const roomNames =
  'data locales generated model geo i18n render snapshot themes elements embed stories test tools'.split(' ');

/** These Node has as well, and they neither know nor change anything of a page. */
const harmless = ['URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'structuredClone'];

const libDom = readFileSync(new URL('lib.dom.d.ts', import.meta.resolve('typescript')), 'utf8');

/** Everything that a browser has and the language has not, as TypeScript's own library declares it. */
const domGlobals = new Set(
  [...libDom.matchAll(/^declare (?:var|function) (\w+)/gm)].map(([, name]) => String(name)),
);
harmless.forEach((name) => domGlobals.delete(name));

const clock = [
  'MemberExpression[object.name="Date"][property.name="now"]',
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
].map((selector) => ({selector, message: 'The day is an argument here, never the clock.'}));

/** Names of globals are caught as values; as types they are caught here. */
const domTypes = {
  selector:
    'TSTypeReference[typeName.name=/^(?:(?:HTML|SVG)\\w*Element|Element|ShadowRoot|Document|Window)$/]',
  message: 'Nothing here knows of a page.',
};

/**
 * @typedef {object} Room
 * @property {string[]} [rooms] the rooms it may import
 * @property {string} [packages] a regular expression for the packages it may import; none without it
 * @property {boolean} [pure] whether the page and the clock are out of its reach
 * @property {object[]} [patterns] further patterns of `no-restricted-imports`
 */

/**
 * @param {string | string[]} files
 * @param {Room} room
 * @returns {import('eslint').Linter.Config}
 */
function room(files, {rooms = [], packages, pure = false, patterns = []}) {
  const never = roomNames.filter((name) => !rooms.includes(name));
  const restricted = [
    {
      regex: String.raw`^(?:\.\./)+(?:src/)?(?:${never.join('|')})(?:/|$)`,
      message: 'This room may not import that one.',
    },
    {
      regex: String.raw`^(?!\.\.?/)${packages ? `(?!(?:${packages})$)` : ''}`,
      message: 'This room may not import that package.',
    },
  ];
  const dynamic = restricted.flatMap(({regex, message}) => {
    const pattern = regex.replaceAll('/', String.raw`\/`);
    return [
      {selector: `ImportExpression[source.value=/${pattern}/]`, message},
      {selector: `TSImportType[source.value=/${pattern}/]`, message},
    ];
  });
  return {
    files: [files].flat(),
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', {patterns: [...restricted, ...patterns]}],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportExpression:not([source.type="Literal"])',
          message: 'What this imports cannot be known.',
        },
        ...dynamic,
        ...(pure ? [...clock, domTypes] : []),
      ],
      'no-restricted-globals': ['error', ...(pure ? domGlobals : [])],
    },
  };
}

const lit = String.raw`lit(?:/.*)?|@lit/.*`;
const anyButLit = `(?!(?:${lit})$).*`;
const mapPackages = 'd3-geo|topojson-client|topojson-specification|geojson';

/** @type {import('eslint').Linter.Config[]} */
export const importTable = [
  room('data/build/**/*.ts', {rooms: ['data', 'model', 'geo'], packages: anyButLit}),

  room('src/model/**/*.ts', {rooms: ['model'], pure: true}),
  // The description of records, and the reading of strangers’ data by it, are never part of what a page loads first.
  room(['src/model/schema/**/*.ts', 'src/model/own/**/*.ts'], {
    rooms: ['model'],
    packages: 'valibot',
    pure: true,
  }),
  room('src/model/{dataset,bundled-*}.ts', {rooms: ['model', 'generated'], pure: true}),

  room('src/geo/**/*.ts', {rooms: ['geo'], packages: mapPackages, pure: true}),
  room('src/geo/step-chart.ts', {rooms: ['geo'], packages: 'd3-shape', pure: true}),
  room('src/geo/world.ts', {rooms: ['geo', 'generated'], packages: mapPackages, pure: true}),

  room('src/i18n/**/*.ts', {rooms: ['i18n']}),
  room('src/i18n/{lang,lists,messages,numerals,order,plural,areas,area-*}.ts', {
    rooms: ['i18n', 'generated'],
  }),
  room('src/i18n/localize.ts', {rooms: ['i18n'], packages: lit}),

  // An answer as HTML, CSV or text, in a page and in Node alike.
  room('src/render/**/*.ts', {rooms: ['render', 'model', 'geo', 'i18n'], pure: true}),

  // Files that are made of an answer in Node: pictures with their letters, and the command that makes them.
  room('src/snapshot/**/*.ts', {
    rooms: ['snapshot', 'render', 'model', 'geo', 'i18n'],
    packages: 'node:.*|harfbuzzjs|bidi-js|@resvg/resvg-js',
  }),

  // How far colours are apart; the themes beside it are style sheets. No element knows of it.
  room('src/themes/**/*.ts', {rooms: ['themes'], pure: true}),

  room('src/elements/**/*.ts', {rooms: ['elements', 'model', 'geo', 'i18n', 'render'], packages: lit}),
  room('src/embed/**/*.ts', {
    rooms: ['embed', 'elements', 'model', 'geo', 'i18n', 'render'],
    // What a bundle holds of words and facts, the bundler hands in as `virtual:…`.
    packages: `${lit}|virtual:.*`,
  }),
  room('src/*.ts', {rooms: ['elements']}),

  room('stories/**/*.ts', {
    rooms: ['stories', 'elements', 'themes', 'model'],
    packages: 'lit',
    patterns: [
      {regex: '^lit$', allowImportNames: ['html'], message: 'A story needs nothing of Lit but `html`.'},
      {
        regex: String.raw`^(?:\.\./)+src/model/`,
        allowTypeImports: true,
        message: 'A story knows the types of the model only.',
      },
    ],
  }),

  // An element of the stories' own, which no page but theirs has.
  room('stories/theming/*.ts', {rooms: ['stories', 'elements', 'themes'], packages: 'lit'}),
  // The site around the stories: React's own drawing of pages in a few files, all else Lit's.
  room('.storybook/**/*.ts', {
    rooms: ['stories', 'elements', 'model', 'i18n', 'render'],
    packages: `${lit}|react|storybook/.*|@storybook/.*|virtual:.*`,
  }),
  room('.storybook/records.ts', {rooms: ['data'], packages: 'node:.*'}),

  // A test imports the room it mirrors, and what that room may import.
  ...['model', 'geo', 'i18n'].map((name) =>
    room(`test/${name}/**/*.ts`, {
      rooms: [name, 'test'],
      packages: name === 'i18n' ? '.*' : anyButLit,
    }),
  ),
  room('test/data/**/*.ts', {rooms: ['data', 'model', 'geo', 'test'], packages: anyButLit}),
  room('test/render/**/*.ts', {rooms: ['render', 'model', 'geo', 'i18n', 'test'], packages: anyButLit}),
  room('test/snapshot/**/*.ts', {
    rooms: ['snapshot', 'render', 'model', 'geo', 'i18n', 'test'],
    packages: anyButLit,
  }),
  room('test/themes/**/*.ts', {rooms: ['themes', 'elements', 'stories', 'test'], packages: anyButLit}),
  room('test/elements/**/*.ts', {
    rooms: ['elements', 'themes', 'model', 'geo', 'i18n', 'render', 'test'],
    packages: '.*',
  }),
  room('test/elements/theming-playground.test.ts', {rooms: ['stories', 'test'], packages: '.*'}),
];
