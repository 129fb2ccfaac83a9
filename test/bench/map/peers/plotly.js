// eslint-disable-next-line @typescript-eslint/ban-ts-comment -- the libraries are used as a page uses them, without types
// @ts-nocheck
/** Plotly's bundle for maps, with the topology from our own server instead of its own. */
import Plotly from 'plotly.js-geo-dist-min';
import codes from 'bench:codes';
import {classes, states} from 'bench:states';
import {fillOfElement, middleOf, places, register} from './page.js';

/** A scale of colours with a step for each class. */
const colorscale = classes.flatMap(({colour}, index) => [
  [index / 6, colour],
  [(index + 1) / 6, colour],
]);

/** The states for which the base map has a three-letter code. */
const own = states.filter(({code}) => codes[code]);

const traceOn = (day) => ({
  type: 'choropleth',
  locationmode: 'ISO-3',
  locations: own.map(({code}) => codes[code]),
  z: own.map((state) => state[day]),
  text: own.map((state) => `${state.name}: ${classes[state[day]].label}`),
  hoverinfo: 'text',
  zmin: -0.5,
  zmax: 5.5,
  colorscale,
  marker: {line: {color: 'white', width: 0.5}},
  colorbar: {tickvals: classes.map((_, index) => index), ticktext: classes.map(({label}) => label)},
});

const layout = {
  margin: {l: 0, r: 0, t: 0, b: 0},
  geo: {
    projection: {type: 'equal earth', rotation: {lon: 11}},
    showcoastlines: false,
    showland: false,
    showframe: false,
  },
};

for (const place of places)
  void Plotly.newPlot(place, [traceOn('now')], layout, {topojsonURL: '/topojson/', displayModeBar: false});
const last = places[places.length - 1];
const area = (code) =>
  [...last.querySelectorAll('.choroplethlayer path')].find(({__data__: {loc}}) => loc === codes[code]);
register({
  count: () => last.querySelectorAll('.choroplethlayer path').length,
  fillOf: (code) => fillOfElement(area(code)),
  change: (day) =>
    void Plotly.react(last, [traceOn(day)], layout, {topojsonURL: '/topojson/', displayModeBar: false}),
  pointOf: (code) => middleOf(area(code)),
  card: () => last.querySelector('.hoverlayer .hovertext')?.textContent ?? '',
});
