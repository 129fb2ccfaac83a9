// eslint-disable-next-line @typescript-eslint/ban-ts-comment -- the libraries are used as a page uses them, without types
// @ts-nocheck
/** jsvectormap with its own world, its series for the classes and its legend. */
import jsVectorMap from 'jsvectormap';
import 'jsvectormap/dist/maps/world.js';
import 'jsvectormap/dist/jsvectormap.css';
import {classes, states} from 'bench:states';
import {fillOfElement, middleOf, places, register} from './page.js';

const scale = Object.fromEntries(classes.map(({label, colour}) => [label, colour]));
const valuesOn = (day) => Object.fromEntries(states.map((state) => [state.code, classes[state[day]].label]));

const draw = (place) =>
  new jsVectorMap({
    selector: place,
    map: 'world',
    zoomOnScroll: false,
    regionStyle: {initial: {fill: classes[5].colour}},
    series: {regions: [{attribute: 'fill', scale, values: valuesOn('now'), legend: {vertical: true}}]},
    onRegionTooltipShow(event, tooltip, code) {
      const state = states.find((each) => each.code === code);
      if (state) tooltip.text(`${state.name}: ${classes[state.now].label}`);
    },
  });

const maps = places.map(draw);
const last = places[places.length - 1];
const map = maps[maps.length - 1];
const area = (code) => last.querySelector(`path[data-code=${code}]`);
register({
  count: () => last.querySelectorAll('path[data-code]').length,
  fillOf: (code) => fillOfElement(area(code)),
  change: (day) => map.series.regions[0].setValues(valuesOn(day)),
  pointOf: (code) => middleOf(area(code)),
  card: () => document.querySelector('.jvm-tooltip.active')?.textContent ?? '',
});
