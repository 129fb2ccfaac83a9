// How each framework is told of a tag: the types beside those of all, dist/frameworks/<framework>.d.ts.

const WRITTEN = '// Written by tools/editors.mjs.';

/** React 19: \`on\` and the event's name, whatever its letters; a name of a property sets the property, another the attribute. */
const react = `${WRITTEN} Types of the tags in JSX of React 19: \`import 'recognition-elements/react'\`, once in a project.
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {AttributesOf, ElementOf, Handlers, Over, PropertiesOf, Tag} from './elements.js';

type Props<T extends Tag> = Over<
  DetailedHTMLProps<HTMLAttributes<ElementOf<T>>, ElementOf<T>>,
  AttributesOf<T> & PropertiesOf<T> & {[E in keyof Handlers<T> & string as \`on\${E}\`]?: Handlers<T>[E] | undefined}
>;
type Tags = {[T in Tag]: Props<T>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`;

/** Preact writes \`false\` into attributes such as \`deep-link\`. */
const preact = `${WRITTEN} Types of the tags in JSX of Preact: \`import 'recognition-elements/preact'\`, once in a project.
import type {ClassAttributes, JSX} from 'preact';
import type {AttributesOf, ElementOf, Handlers, Over, PropertiesOf, Switched, Tag} from './elements.js';

type Props<T extends Tag> = Over<
  JSX.HTMLAttributes<ElementOf<T>> & ClassAttributes<ElementOf<T>>,
  Switched<AttributesOf<T>, PropertiesOf<T>> &
    PropertiesOf<T> & {[E in keyof Handlers<T> & string as \`on\${E}\`]?: Handlers<T>[E] | undefined}
>;
type Tags = {[T in Tag]: Props<T>};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`;

/** Solid sets properties, whatever the form of the name, unless it is told otherwise. */
const solid = `${WRITTEN} Types of the tags in JSX of Solid: \`import 'recognition-elements/solid'\`, once in a project.
import type {JSX} from 'solid-js';
import type {AttributesOf, ElementOf, Handlers, Over, PropertiesOf, Tag} from './elements.js';

type Named<T extends Tag> = AttributesOf<T> & PropertiesOf<T>;
type Props<T extends Tag> = Over<
  JSX.HTMLAttributes<ElementOf<T>>,
  Named<T> & {[E in keyof Handlers<T> & string as \`on:\${E}\`]?: Handlers<T>[E] | undefined} & {
    [A in keyof AttributesOf<T> & string as \`\${Exclude<AttributesOf<T>[A], undefined> extends boolean ? 'bool' : 'attr'}:\${A}\`]?: AttributesOf<T>[A];
  } & {[P in keyof Named<T> & string as \`prop:\${P}\`]?: Named<T>[P]}
>;
type Tags = {[T in Tag]: Props<T>};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`;

/** Vue writes \`false\` into an attribute that is not called as a property is. Templates are read with \`vue-tsc\`. */
const vue = `${WRITTEN} Types of the tags in templates of Vue 3: \`import 'recognition-elements/vue'\`, once in a project.
import type {HTMLAttributes, PublicProps} from 'vue';
import type {AttributesOf, ElementOf, Handlers, Over, PropertiesOf, Switched, Tag} from './elements.js';

/** \`recognition-select\` as Vue writes it: \`RecognitionSelect\`. */
type Pascal<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${Capitalize<First>}\${Pascal<Rest>}\`
  : Capitalize<Name>;
type Props<T extends Tag> = Over<
  PublicProps & HTMLAttributes,
  Switched<AttributesOf<T>, PropertiesOf<T>> &
    PropertiesOf<T> & {[E in keyof Handlers<T> & string as \`on\${Pascal<E>}\`]?: Handlers<T>[E] | undefined}
>;
type Emit<T extends Tag> = <E extends keyof Handlers<T>>(
  name: E,
  event: Parameters<Extract<Handlers<T>[E], (event: never) => void>>[0],
) => void;
type Tags = {[T in Tag]: new () => ElementOf<T> & {$props: Props<T>; $emit: Emit<T>; $slots: {default?: () => unknown}}};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
`;

/** Svelte 5: \`onrecognition-select\`; \`on:\` of Svelte 4 works as well. */
const svelte = `${WRITTEN} Types of the tags in Svelte: \`import 'recognition-elements/svelte'\`, once in a project.
import type {HTMLAttributes} from 'svelte/elements';
import type {AttributesOf, ElementOf, Handlers, Over, PropertiesOf, Tag} from './elements.js';

type Props<T extends Tag> = Over<
  HTMLAttributes<ElementOf<T>>,
  AttributesOf<T> &
    PropertiesOf<T> & {[E in keyof Handlers<T> & string as \`on\${E}\` | \`on:\${E}\`]?: Handlers<T>[E] | null | undefined}
>;
type Tags = {[T in Tag]: Props<T>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
`;

/** The text of each file, by the name of its framework. */
export const FRAMEWORKS = {react, preact, solid, vue, svelte};
