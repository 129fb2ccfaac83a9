import {readFile} from 'node:fs/promises';
import {join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import {geoCentroid} from 'd3-geo';
import {feature} from 'topojson-client';
import {serveCompressed, type Served} from '../measure/server.js';
import type {Contender} from './contenders.js';
import {world} from './geometry.js';
import {pictureFile} from './pages.js';
import {CODES} from './states.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The address of a contender's page with so many maps. */
export const pathOf = (all: readonly Contender[], contender: Contender, count = 1): string =>
  `/map/page-${all.indexOf(contender)}-${count}.html`;

/** Plotly's own topology has more layers, which this map does not show, and three-letter codes. */
function plotlyTopology(): string {
  const atlas = world('110m');
  const empty = {type: 'GeometryCollection', geometries: []};
  const codes = new Map(Object.entries(CODES).map(([a3, code]) => [code, a3]));
  const {countries} = atlas.objects;
  const geometries = countries.geometries.map((each) => ({
    ...each,
    id: codes.get(String(each.id)) ?? String(each.id),
    // Where a label stands.
    properties: {...each.properties, ct: geoCentroid(feature(atlas, each))},
  }));
  const layers = Object.fromEntries(
    ['coastlines', 'land', 'lakes', 'rivers', 'ocean', 'subunits'].map((name) => [name, empty]),
  );
  return JSON.stringify({
    ...atlas,
    objects: {...layers, countries: {...countries, geometries}},
  });
}

/** Serves the pages of all contenders, their scripts, and what this project has built. */
export function serveMaps(all: readonly Contender[]): Promise<Served> {
  const files: Record<string, string> = Object.fromEntries(
    all.flatMap(({files = {}}) => Object.entries(files)),
  );

  files['/map/world.svg'] = pictureFile;
  files['/topojson/world_110m.json'] = plotlyTopology();
  return serveCompressed(async (path) => {
    const [, index, count] = /^\/map\/page-(\d+)-(\d+)\.html$/.exec(path) ?? [];
    if (index) return all[+index]?.page(Number(count));
    if (path in files) return files[path];
    return path.startsWith('/dist/') ? readFile(join(root, normalize(path))) : undefined;
  });
}
