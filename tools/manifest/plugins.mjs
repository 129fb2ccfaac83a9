// What makes the analyzer's list of our sources a list of what the package offers.
import {valuesOf} from './values.mjs';

/** Of the analyzer's list, what is used here. */
/** @typedef {{text: string}} Type */
/** @typedef {{name: string, fieldName?: string, type?: Type, default?: string, description?: string, values?: readonly string[], several?: boolean}} Attribute */
/** @typedef {{kind: string, name: string, privacy?: string, type?: Type, description?: string, attribute?: string, static?: boolean, inheritedFrom?: unknown}} Member */
/** @typedef {{name: string, module?: string, package?: string}} Reference */
/** @typedef {{kind: string, name: string, tagName?: string, customElement?: boolean, superclass?: Reference, members?: Member[], attributes?: Attribute[], events?: {name: string, type?: Type, description?: string, inheritedFrom?: unknown}[], [more: string]: unknown}} Declaration */
/** @typedef {{kind: string, path: string, declarations?: Declaration[], exports?: {kind: string, name: string, declaration: Reference}[]}} Module */
/** @typedef {{schemaVersion: string, readme?: string, modules: Module[]}} Manifest */

/** Where a module of ours stands in the package; nothing if it is not part of what the package offers. @param {string} [path] */
export function published(path = '') {
  const own = path.replace(/^\//, '').replace(/\.js$/, '.ts');
  if (own === 'src/elements/base/events.ts' || own === 'src/elements/base/shared.ts') return 'dist/index.js';
  return /^src\/elements\/((?:define\/)?[\w-]+)\.ts$/.exec(own)?.[1]?.replace(/.*/, 'dist/$&.js');
}

/** Private and protected members are nobody's API. */
export const publicOnly = {
  name: 'public-only',
  /** @param {{customElementsManifest: Manifest}} found */
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations = []} of customElementsManifest.modules) {
      for (const declaration of declarations) {
        // The analyzer takes a dispatched event without a literal name for one of its own.
        declaration.events = declaration.events?.filter(({name, description}) => name && description);
        declaration.members = declaration.members?.filter(
          ({privacy, name}) => privacy !== 'private' && privacy !== 'protected' && name !== 'styles',
        );
      }
    }
  },
};

/** @param {readonly string[]} values */
const quoted = (values) => values.map((each) => `'${each}'`).join(' | ');

/**
 * An attribute with the values that it can have: as a type, and as lists of their own where tools need more than a type. A field of Lit
 * is an empty text without its attribute; the default of an attribute is what the element does without it.
 * @param {string} tag @param {Attribute} attribute @returns {Attribute}
 */
function withValues(tag, attribute) {
  const found = valuesOf(tag, attribute.name);
  const {default: written, ...rest} = attribute;
  if (!found) return {...rest, ...(attribute.type?.text === 'boolean' && {default: written})};
  const {values, open, several, fallback} = found;
  return {
    ...rest,
    type: {text: open ? 'string' : quoted(values)},
    values,
    ...(several && {several}),
    ...(fallback && {default: fallback}),
  };
}

/** The page's or the tag's own language, which is everybody's attribute, and which every element answers to. */
const LANG = {
  name: 'lang',
  type: {text: 'string'},
  description:
    "Language: `en`, `prs` (Dari; `fa-AF` and `fa` as well) or `ps` (Pashto); without it the nearest ancestor's.",
};

/** Something of an element without the class that it has it from, which is nobody's. @template T @param {T} each @returns {T} */
const ofOwn = (each) => {
  const own = /** @type {T & {inheritedFrom?: unknown}} */ ({...each});
  delete own.inheritedFrom;
  return own;
};

/** @param {Declaration & {tagName: string}} declaration @returns {Declaration} */
function elementOf({tagName, attributes = [], members = [], ...rest}) {
  // Events, slots, parts and custom properties, each where there are some.
  const lists = Object.entries(rest).map(([name, list]) => [
    name,
    Array.isArray(list) ? list.map(ofOwn) : list,
  ]);
  return {
    ...Object.fromEntries(lists),
    tagName,
    customElement: true,
    superclass: {name: 'LitElement', package: 'lit'},
    members: members.map(ofOwn).map((member) =>
      // It is set with anything that can be read as data, and read as what was made of it.
      member.name === 'facts' ? {...member, type: {text: 'unknown'}} : member,
    ),
    attributes: [LANG, ...attributes].map((each) => withValues(tagName, ofOwn(each))),
  };
}

/**
 * What an import can name, where an import finds it, each once: elements with all that they inherit, their definitions,
 * and events. The modules that these are made of are nobody's API.
 */
export const asPublished = {
  name: 'as-published',
  /** @param {{customElementsManifest: Manifest}} found */
  packageLinkPhase({customElementsManifest}) {
    /** @type {Map<string, Module>} */
    const modules = new Map();
    for (const {path, declarations = [], exports = []} of customElementsManifest.modules) {
      const to = published(path);
      if (!to) continue;
      const module = modules.get(to) ?? {kind: 'javascript-module', path: to, declarations: [], exports: []};
      modules.set(to, module);
      const kept = declarations.filter(
        ({kind, tagName, name}) => kind === 'class' || tagName || name === 'SHARED',
      );
      module.declarations?.push(
        ...kept.map((each) =>
          each.tagName
            ? elementOf(/** @type {Declaration & {tagName: string}} */ (each))
            : withoutModule(each),
        ),
      );
      for (const {declaration, ...each} of exports) {
        if (each.kind === 'js' && !kept.some(({name}) => name === declaration.name)) continue;
        const module = published(declaration.module);
        modules
          .get(to)
          ?.exports?.push({...each, declaration: {name: declaration.name, ...(module && {module})}});
      }
    }
    const index = modules.get('dist/index.js');
    for (const {path, declarations = []} of modules.values())
      for (const {name, tagName} of declarations)
        // The builder is for editors, and nobody gets it with the others.
        if (tagName && tagName !== 'embed-builder')
          index?.exports?.push({kind: 'js', name, declaration: {name, module: path}});
    customElementsManifest.modules = [...modules.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

/** What the platform has is in no module of ours. @param {Declaration} declaration */
const withoutModule = ({superclass, ...declaration}) => ({
  ...declaration,
  ...(superclass && {superclass: {name: superclass.name, package: 'global:'}}),
});
