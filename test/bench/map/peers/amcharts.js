// eslint-disable-next-line @typescript-eslint/ban-ts-comment -- the libraries are used as a page uses them, without types
// @ts-nocheck
/** amCharts 5: a map with its own low-resolution world, a heat legend's place taken by a legend of classes. */
import * as am5 from '@amcharts/amcharts5';
import * as am5map from '@amcharts/amcharts5/map';
import world from '@amcharts/amcharts5-geodata/worldLow';
import {classes, states} from 'bench:states';
import {colourOf, INSIDE, onScreen, pixelOf, places, register} from './page.js';

const dataOn = (day) =>
  states.map((state) => ({
    id: state.code,
    label: classes[state[day]].label,
    polygonSettings: {fill: am5.color(colourOf(state, day))},
  }));

function draw(place) {
  const root = am5.Root.new(place);
  const chart = root.container.children.push(
    am5map.MapChart.new(root, {projection: am5map.geoEqualEarth(), panX: 'none', wheelY: 'none'}),
  );
  const series = chart.series.push(
    am5map.MapPolygonSeries.new(root, {geoJSON: world, exclude: ['AQ'], fill: am5.color(classes[5].colour)}),
  );
  series.mapPolygons.template.setAll({
    tooltipText: '{name}: {label}',
    templateField: 'polygonSettings',
    stroke: am5.color('#ffffff'),
  });
  series.data.setAll(dataOn('now'));
  const legend = chart.children.push(
    am5.Legend.new(root, {
      nameField: 'label',
      fillField: 'color',
      strokeField: 'color',
      y: am5.p100,
      centerY: am5.p100,
    }),
  );
  legend.data.setAll(classes.map(({label, colour}) => ({label, color: am5.color(colour)})));
  return {chart, series, place};
}

const maps = places.map(draw);
const {chart, series, place} = maps[maps.length - 1];
const pixel = (code) => {
  const [longitude, latitude] = INSIDE[code];
  const {x, y} = chart.convert({longitude, latitude});
  return [x, y];
};
const canvasAt = (code) =>
  [...place.querySelectorAll('canvas')].map((canvas) => pixelOf(canvas, pixel(code))).find(Boolean);
register({
  count: () => series.mapPolygons.length,
  fillOf: canvasAt,
  change: (day) => series.data.setAll(dataOn(day)),
  pointOf: (code) => onScreen(place.querySelector('canvas'), pixel(code)),
  card: () => {
    const tooltip = series.mapPolygons.getIndex(0)?.getTooltip();
    return tooltip && !tooltip.isHidden() && tooltip.get('opacity') !== 0
      ? tooltip.label.text._getText()
      : '';
  },
});
