// eslint-disable-next-line @typescript-eslint/ban-ts-comment -- the libraries are used as a page uses them, without types
// @ts-nocheck
/** Vega-Lite through Vega-Embed, with the topology inline. */
import embed from 'vega-embed';
import world from 'bench:world';
import {classes, states} from 'bench:states';
import {fillOfElement, middleOf, places, register} from './page.js';

const dataOn = (day) =>
  states.map((state) => ({code: state.code, state: state.name, position: classes[state[day]].label}));

const specification = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  width: 900,
  height: 450,
  projection: {type: 'equalEarth'},
  data: {values: world, format: {type: 'topojson', feature: 'countries'}},
  transform: [
    {
      lookup: 'id',
      from: {data: {name: 'positions', values: dataOn('now')}, key: 'code', fields: ['state', 'position']},
    },
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
const last = places[places.length - 1];
const areas = () => [...last.querySelectorAll('.mark-shape path')];
const area = (code) => areas().find(({__data__: {datum}}) => datum.id === code);
register({
  count: () => areas().length,
  fillOf: (code) => fillOfElement(area(code)),
  change: (day) => view.data('positions', dataOn(day)).run(),
  pointOf: (code) => middleOf(area(code)),
  card: () => document.querySelector('#vg-tooltip-element.visible')?.textContent ?? '',
});
