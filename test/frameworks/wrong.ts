export type ExampleName = 'react' | 'vue' | 'svelte' | 'solid' | 'astro' | 'plain';

/**
 * A file for the sources of an example: each line that says so has a mistake in it, and the check of types fails where it finds
 * none, as it would if our types were missing or let everything pass.
 */
interface WrongFile {
  readonly path: string;
  readonly text: string;
}

const jsx = (framework: 'react' | 'solid', property: (name: string) => string, select: string) => `
import type {} from 'recognition-elements/${framework}';

export const right = <recognition-map lang="ps" ${property('asOf')}="2025-07-02" ${property('preload')}={true} />;
export const heard = <recognition-map ${select}={(event) => event.state satisfies string} />;
// @ts-expect-error a day is a text
export const type = <recognition-map ${property('asOf')}={2025} />;
// @ts-expect-error there is no such property
export const name = <recognition-map ${property('lajer')}="missions" />;
// @ts-expect-error the event has no such thing
export const event = <recognition-map ${select}={(event) => event.detail} />;
// @ts-expect-error there is no such element
export const tag = <recognition-mop />;
`;

export const WRONG: Partial<Record<ExampleName, WrongFile>> = {
  react: {path: 'src/wrong.tsx', text: jsx('react', (name) => name, 'onrecognition-select')},
  solid: {path: 'src/wrong.tsx', text: jsx('solid', (name) => `prop:${name}`, 'on:recognition-select')},
  vue: {
    path: 'src/Wrong.vue',
    text: `<script setup lang="ts">
import type {RecognitionSelectEvent} from 'recognition-elements';
import type {} from 'recognition-elements/vue';

const handleSelect = ({state}: RecognitionSelectEvent) => state;
const handleOther = (event: CustomEvent<string>) => event.detail;
</script>

<template>
  <recognition-map lang="ps" .asOf="'2025-07-02'" preload @recognition-select="handleSelect" />
  <!-- @vue-expect-error a day is a text -->
  <recognition-map .asOf="2025" />
  <!-- @vue-expect-error the event is another -->
  <recognition-map @recognition-select="handleOther" />
</template>
`,
  },
  svelte: {
    path: 'src/wrong.ts',
    text: `import type {} from 'recognition-elements/svelte';
import type {SvelteHTMLElements} from 'svelte/elements';

type Attributes = SvelteHTMLElements['recognition-map'];
export const right: Attributes = {lang: 'ps', asOf: '2025-07-02', preload: true};
export const heard: Attributes = {'onrecognition-select': (event) => event.state satisfies string};
// @ts-expect-error a day is a text
export const type: Attributes = {asOf: 2025};
// @ts-expect-error there is no such property
export const name: Attributes = {lajer: 'missions'};
// @ts-expect-error the event has no such thing
export const event: Attributes = {'onrecognition-select': (event) => event.detail};
`,
  },
};
