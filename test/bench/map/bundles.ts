import {fileURLToPath} from 'node:url';
import {build, type Plugin} from 'esbuild';
import {MINIFIED} from '../measure/minified.js';
import {geojson, prepared, world, type Scale} from './geometry.js';
import {CLASSES, CODES, STATES} from './states.js';

const peers = fileURLToPath(new URL('./peers/', import.meta.url));

/** What the peers' pages import from us; each gets what it asks for, and nothing else. */
function shared(scale: Scale): Plugin {
  const modules: Record<string, () => string> = {
    states: () =>
      `export const classes = ${JSON.stringify(CLASSES)}; export const states = ${JSON.stringify(STATES)};`,
    codes: () =>
      `export default ${JSON.stringify(Object.fromEntries(Object.entries(CODES).map(([a3, code]) => [code, a3])))};`,
    world: () => `export default ${JSON.stringify(world(scale))};`,
    geojson: () => `export default ${JSON.stringify(geojson(scale))};`,
    prepared: () => `export const prepared = ${JSON.stringify(prepared)};`,
  };
  return {
    name: 'shared',
    setup({onResolve, onLoad}) {
      onResolve({filter: /^bench:/}, ({path}) => ({path: path.slice('bench:'.length), namespace: 'bench'}));
      onLoad({filter: /.*/, namespace: 'bench'}, ({path}) => ({contents: modules[path]!()}));
    },
  };
}

export interface Bundle {
  readonly script: string;
  readonly style: string;
}

/** A peer's page script with all that it imports, minified: one module, and one style sheet where there is one. */
export async function bundle(peer: string, scale: Scale): Promise<Bundle> {
  const {outputFiles} = await build({
    entryPoints: [`${peers}${peer}.js`],
    ...MINIFIED,
    outdir: peers,
    format: 'esm',
    loader: {'.png': 'dataurl'},
    plugins: [shared(scale)],
  });
  const textOf = (end: string) => outputFiles.find(({path}) => path.endsWith(end))?.text ?? '';
  return {script: textOf('.js'), style: textOf('.css')};
}
