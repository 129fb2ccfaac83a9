// eslint-disable-next-line @typescript-eslint/ban-ts-comment -- the libraries are used as a page uses them, without types
// @ts-nocheck
/** ECharts, tree-shaken as its handbook says: map series, piecewise visual map and tooltip on canvas. */
import * as echarts from 'echarts/core';
import {MapChart} from 'echarts/charts';
import {TooltipComponent, VisualMapComponent, GeoComponent} from 'echarts/components';
import {CanvasRenderer} from 'echarts/renderers';
import world from 'bench:geojson';
import {classes, states} from 'bench:states';
import {INSIDE, onScreen, pixelOf, places, register} from './page.js';

echarts.use([MapChart, TooltipComponent, VisualMapComponent, GeoComponent, CanvasRenderer]);
echarts.registerMap('world', world);

const dataOn = (day) => states.map((state) => ({name: state.name, value: state[day]}));

function draw(place) {
  const chart = echarts.init(place);
  chart.setOption({
    animation: false,
    tooltip: {formatter: ({name, value}) => `${name}: ${classes[value]?.label ?? ''}`, transitionDuration: 0},
    visualMap: {
      type: 'piecewise',
      left: 'left',
      pieces: classes.map(({label, colour}, index) => ({value: index, label, color: colour})),
      outOfRange: {color: classes[5].colour},
    },
    series: [{type: 'map', map: 'world', nameProperty: 'name', data: dataOn('now'), selectedMode: false}],
  });
  return chart;
}

const charts = places.map(draw);
const last = places[places.length - 1];
const chart = charts[charts.length - 1];
const pixel = (code) => chart.convertToPixel({seriesIndex: 0}, INSIDE[code]) ?? [-1, -1];
register({
  count: () => world.features.length,
  fillOf: (code) => pixelOf(last.querySelector('canvas'), pixel(code)),
  change: (day) => chart.setOption({series: [{data: dataOn(day)}]}),
  pointOf: (code) => onScreen(last.querySelector('canvas'), pixel(code)),
  card: () => {
    const box = [...last.children].find(({style}) => style.zIndex === '9999999');
    return box && box.style.visibility !== 'hidden' ? box.textContent : '';
  },
});
