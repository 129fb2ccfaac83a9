/** The one list of what is compared: a page each. */
import {bundle} from './bundles.js';
import {hasScale, type Scale} from './geometry.js';
import {
  elementBench,
  frameBench,
  framed,
  inlinePicture,
  lightBench,
  lightFigure,
  linkedPicture,
  moduleFiles,
  scripted,
  singleFile,
  stillBench,
  upgradedFigure,
} from './pages.js';

export interface Contender {
  readonly name: string;
  /**
   * `floor`: the same picture without a script. `limit`: the least that an element can be. `scale`: by hand, with a finer
   * world. Peers are libraries.
   */
  readonly kind: 'floor' | 'limit' | 'peer' | 'scale' | 'ours';
  readonly draws: 'SVG' | 'canvas' | 'image' | 'HTML';
  readonly page: (count: number) => string;
  /** What is put into the page for the measurement, where its own script does not do so. */
  readonly bench?: string;
  /** Further files of the page's own, by their paths. */
  readonly files?: Readonly<Record<string, string>>;
  /** What is asked for when a reader first opens something. */
  readonly later?: readonly string[];
  /** Whether a reader can point at states, and change the day; and go from state to state by keys. */
  readonly hasCard?: boolean;
  readonly hasKeys?: boolean;
}

interface Peer {
  readonly name: string;
  readonly file: string;
  readonly kind?: Contender['kind'];
  readonly draws?: Contender['draws'];
  readonly scale?: Scale;
  readonly place?: string;
}

const PEERS: readonly Peer[] = [
  {name: 'bare custom element', file: 'bare-element', kind: 'limit', place: '<bare-map></bare-map>'},
  {name: 'bare Lit element', file: 'bare-lit', kind: 'limit', place: '<bare-lit-map></bare-lit-map>'},
  {name: 'd3-geo by hand', file: 'd3'},
  {name: 'svgMap', file: 'svgmap'},
  {name: 'jsvectormap', file: 'jsvectormap'},
  {name: 'Observable Plot', file: 'plot'},
  {name: 'Leaflet', file: 'leaflet'},
  {name: 'Highcharts Maps', file: 'highcharts'},
  {name: 'ECharts', file: 'echarts', draws: 'canvas'},
  {name: 'Chart.js geo', file: 'chartjs', draws: 'canvas'},
  {name: 'amCharts 5', file: 'amcharts', draws: 'canvas'},
  {name: 'Vega-Lite', file: 'vega-lite'},
  {name: 'Plotly', file: 'plotly'},
  {name: 'd3-geo by hand, 50m', file: 'd3', kind: 'scale', scale: '50m'},
  {name: 'd3-geo by hand, 10m', file: 'd3', kind: 'scale', scale: '10m'},
];

const FLOORS: readonly Contender[] = [
  {name: 'inline SVG', kind: 'floor', draws: 'SVG', page: inlinePicture, bench: stillBench},
  {name: 'SVG as <img>', kind: 'floor', draws: 'image', page: linkedPicture, bench: stillBench},
];

/** What all of ours that draw have in common. */
const own = {kind: 'ours', draws: 'SVG', bench: elementBench, hasCard: true, hasKeys: true} as const;

const OURS: readonly Contender[] = [
  {
    name: 'ours: single file',
    page: singleFile,
    later: ['/dist/embed/recognition-map.en.details.js'],
    ...own,
  },
  {name: 'ours: ES module', page: moduleFiles, ...own},
  {
    name: 'ours: site script',
    page: upgradedFigure,
    later: ['/dist/embed/recognition-map.en.details.js'],
    ...own,
  },
  {name: 'ours: light HTML', kind: 'ours', draws: 'HTML', page: lightFigure, bench: lightBench},
  {name: 'ours: frame', page: framed, ...own, bench: frameBench},
];

async function contenderOf({name, file, kind = 'peer', draws = 'SVG', scale = '110m', place}: Peer) {
  const {script, style} = await bundle(file, scale);
  const slug = scale === '110m' ? file : `${file}-${scale}`;
  return {
    name,
    kind,
    draws,
    hasCard: kind !== 'scale',
    page: scripted(slug, style !== '', place ?? '<div class="map" style="width:960px;height:480px"></div>'),
    files: {[`/map/${slug}.js`]: script, ...(style && {[`/map/${slug}.css`]: style})},
  };
}

/** All contenders, or those whose name begins so. */
export async function contenders(only: readonly string[] = []): Promise<Contender[]> {
  const isAsked = ({name}: {name: string}) =>
    only.length === 0 || only.some((each) => name.toLowerCase().startsWith(each.toLowerCase()));
  const peers = PEERS.filter(({scale = '110m'}) => hasScale(scale)).filter(isAsked);
  return [...FLOORS.filter(isAsked), ...(await Promise.all(peers.map(contenderOf))), ...OURS.filter(isAsked)];
}
