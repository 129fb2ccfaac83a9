/**
 * What people write with the package, for the type checker: where a line is a fault, it says so, and the checker has to agree.
 * Texts, since each needs types of JSX that the others must not see in this project's own programs.
 */
const react = `/** @jsxImportSource react */
import 'recognition-elements/react';
import {useRef} from 'react';
import type {RecognitionMap} from 'recognition-elements';
export function Page() {
  const map = useRef<RecognitionMap>(null);
  return (
    <recognition-map ref={map} key="a" className="wide" lang="prs" layer="missions" as-of="2025-01-01" headingLevel="3" preload facts={{}}
      onrecognition-select={(event) => {
        const state: string = event.state;
        const heard: RecognitionMap = event.currentTarget;
        void [state, heard.layer];
      }}
    ><a href="#">map</a></recognition-map>
  );
}
export const several = <embassy-status-table type="embassy consulate" state="AE IR" deep-link={false} />;
export const own = <claim-check claim="my-own" verdict="mixed" />;
export const context = <recognition-context state="UZ" facts="{}"><state-profile /></recognition-context>;
// @ts-expect-error there is no such layer
export const layer = <recognition-map layer="nothing" />;
// @ts-expect-error there is no such attribute
export const attribute = <recognition-map nothing="x" />;
// @ts-expect-error the event has no such field
export const field = <recognition-map onrecognition-select={(event) => event.nothing} />;
`;

const preact = `/** @jsxImportSource preact */
import 'recognition-elements/preact';
import type {RecognitionMap} from 'recognition-elements';
export const page = (
  <recognition-map ref={(map: RecognitionMap | null) => void map} key="a" class="wide" lang="prs" layer="missions" as-of="2025-01-01" facts={{}}
    onrecognition-select={(event) => {
      const state: string = event.state;
      const heard: RecognitionMap = event.currentTarget;
      void [state, heard];
    }}
  ><a href="#">map</a></recognition-map>
);
export const off = <embassy-status-table deepLink={false} preload={false} />;
// @ts-expect-error Preact writes false into it, which turns it on
export const on = <embassy-status-table deep-link={false} />;
// @ts-expect-error there is no such layer
export const layer = <recognition-map layer="nothing" />;
// @ts-expect-error the event has no such field
export const field = <recognition-map onrecognition-select={(event) => event.nothing} />;
`;

const solid = `/** @jsxImportSource solid-js */
import 'recognition-elements/solid';
import type {RecognitionMap} from 'recognition-elements';
export const page = (
  <recognition-map ref={(map: RecognitionMap) => void map} class="wide" lang="prs" layer="missions" as-of="2025-01-01" prop:facts={{}}
    attr:region="gulf" bool:preload={true}
    on:recognition-select={(event) => {
      const state: string = event.state;
      const heard: RecognitionMap = event.currentTarget;
      void [state, heard];
    }}
  ><a href="#">map</a></recognition-map>
);
// @ts-expect-error there is no such layer
export const layer = <recognition-map layer="nothing" />;
// @ts-expect-error nor as an attribute
export const written = <recognition-map attr:layer="nothing" />;
// @ts-expect-error the event has no such field
export const field = <recognition-map on:recognition-select={(event) => event.nothing} />;
`;

const vue = `import 'recognition-elements/vue';
import type {GlobalComponents} from 'vue';
type Props = InstanceType<GlobalComponents['recognition-map']>['$props'];
export const page: Props = {
  layer: 'missions', 'as-of': '2025-01-01', asOf: '2025-01-01', class: 'wide', lang: 'ps', facts: {}, key: 'a',
  onRecognitionSelect: (event) => {
    const state: string = event.state;
    void state;
  },
};
// @ts-expect-error there is no such layer
export const layer: Props = {layer: 'nothing'};
type Table = InstanceType<GlobalComponents['embassy-status-table']>['$props'];
// @ts-expect-error Vue writes false into it, which turns it on
export const on: Table = {'deep-link': false};
export const off: Table = {deepLink: false};
`;

const svelte = `import 'recognition-elements/svelte';
import type {SvelteHTMLElements} from 'svelte/elements';
type Props = SvelteHTMLElements['recognition-map'];
export const page: Props = {
  layer: 'missions', 'as-of': '2025-01-01', asOf: '2025-01-01', class: 'wide', lang: 'ps', facts: {},
  'onrecognition-select': (event) => {
    const state: string = event.state;
    void [state, event.currentTarget.layer];
  },
};
// @ts-expect-error there is no such layer
export const layer: Props = {layer: 'nothing'};
`;

const plain = `import {RecognitionMap, RecognitionSelectEvent, SHARED, type Answer, type Dataset} from 'recognition-elements';
import {ClaimCheck} from 'recognition-elements/claim-check.js';
import {EmbedBuilder} from 'recognition-elements/embed-builder.js';
import {lightHTML} from 'recognition-elements/light-html.js';
import 'recognition-elements/define/claim-check.js';
import 'recognition-elements/module/claim-check.js';
import 'recognition-elements/family/claim-check.js';
import 'recognition-elements/embed/site.mjs';
import 'recognition-elements/embed/claim-check.prs.js';
import manifest from 'recognition-elements/custom-elements.json' with {type: 'json'};
import embeds from 'recognition-elements/embed-manifest.json' with {type: 'json'};
import htmlData from 'recognition-elements/html-custom-data.json' with {type: 'json'};
import webTypes from 'recognition-elements/web-types.json' with {type: 'json'};
import data from 'recognition-elements/data/recognition-elements.json' with {type: 'json'};
export const map: RecognitionMap = document.createElement('recognition-map');
map.facts = {anything: 'that is read as data'};
document.querySelector('embassy-status-table')?.addEventListener('recognition-select', (event) => {
  const mission: string = event.mission;
  void mission;
});
addEventListener('recognition-error', (event) => void event.faults.map(({path, mend}: {path: string; mend: string}) => [path, mend]));
export const answer: Answer = new ClaimCheck().answer();
export const day: string = data.day;
export const light: Promise<string> = lightHTML({element: 'claim-check', attributes: {lang: 'prs'}}, '/recognition/');
export const all = [manifest.modules, embeds.tags, htmlData.tags, webTypes.name, EmbedBuilder, RecognitionSelectEvent, SHARED] as const;
export type Data = Dataset;
`;

/** The text of each page, by its name. */
export const PAGES: Readonly<Record<string, string>> = {
  'react.tsx': react,
  'preact.tsx': preact,
  'solid.tsx': solid,
  'vue.ts': vue,
  'svelte.ts': svelte,
  'plain.ts': plain,
};
