// eslint-disable-next-line @typescript-eslint/ban-ts-comment -- the libraries are used as a page uses them, without types
// @ts-nocheck
/** Vega-Lite through Vega-Embed, with the topology inline. */
import embed from 'vega-embed';
import world from 'bench:world';
import {classes, states} from 'bench:states';
import {onScreen, pixelOf, places, register} from './page.js';

const dataOn = (day) =>
  states.map((state) => ({code: state.code, state: state.name, position: classes[state[day]].label}));

const specification = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  width: 900,
  height: 450,
  projection: {type: 'equalEarth'},
  data: {values: world, format: {type: 'topojson', feature: 'countries'}},
  transform: [
    {lookup: 'id', from: {data: {name: 'positions', values: dataOn('now')}, key: 'code', fields: ['state', 'position']}},
  ],
  mark: {type: 'geoshape', stroke: 'white', strokeWidth: 0.5, tooltip: true},
  encoding: {
    color: {
      field: 'position',
      type: 'nominal',
      scale: {domain: classes.map(({label}) => label), range: classes.map(({colour}) => colour)},
      legend: {orient: 'bottom', columns: 6, title: null},
    },
    tooltip: [
      {field: 'state', title: 'State'},
      {field: 'position', title: 'Position'},
    ],
  },
};

const views = await Promise.all(places.map((place) => embed(place, specification, {actions: false})));
const {view} = views[views.length - 1];
const canvas = places[places.length - 1].querySelector('canvas');

/** The drawn areas, in the scene of the view. */
function areas() {
  const found = [];
  const walk = (node) => {
    if (node.marktype === 'shape') found.push(...node.items);
    else for (const item of node.items ?? []) walk(item);
  };
  walk(view.scenegraph().root);
  return found;
}

const pixel = (code) => {
  const {bounds} = areas().find(({datum}) => datum.id === code);
  const [left, top] = view.origin();
  return [left + (bounds.x1 + bounds.x2) / 2, top + (bounds.y1 + bounds.y2) / 2];
};
register({
  count: () => areas().length,
  fillOf: (code) => pixelOf(canvas, pixel(code)),
  change: (day) => view.data('positions', dataOn(day)).run(),
  pointOf: (code) => onScreen(canvas, pixel(code)),
  card: () => document.querySelector('#vg-tooltip-element.visible')?.textContent ?? '',
});
