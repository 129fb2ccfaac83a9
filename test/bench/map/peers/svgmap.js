// eslint-disable-next-line @typescript-eslint/ban-ts-comment -- the libraries are used as a page uses them, without types
// @ts-nocheck
/** svgMap with its own world, and a colour for each state. */
import svgMap from 'svgmap';
import 'svgmap/style.min';
import {classes, states} from 'bench:states';
import {colourOf, drawLegend, fillOfElement, middleOf, places, register} from './page.js';

const dataOn = (day) => ({
  data: {position: {name: 'Position'}},
  applyData: 'position',
  values: Object.fromEntries(
    states.map((state) => [state.code, {position: classes[state[day]].label, color: colourOf(state, day)}]),
  ),
});

const maps = places.map((place, index) => {
  place.id = `map-${index}`;
  const map = new svgMap({
    targetElementID: place.id,
    data: dataOn('now'),
    hideFlag: true,
    colorNoData: classes[5].colour,
    mouseWheelZoomEnabled: false,
  });
  drawLegend(place);
  return map;
});

const last = places[places.length - 1];
const map = maps[maps.length - 1];
const area = (code) => last.querySelector(`.svgMap-country[data-id=${code}]`);
register({
  count: () => last.querySelectorAll('.svgMap-country').length,
  fillOf: (code) => fillOfElement(area(code)),
  change: (day) => map.applyData(dataOn(day)),
  pointOf: (code) => middleOf(area(code)),
  card: () => document.querySelector('.svgMap-tooltip.svgMap-active')?.textContent ?? '',
});
