// eslint-disable-next-line @typescript-eslint/ban-ts-comment -- the libraries are used as a page uses them, without types
// @ts-nocheck
/** Highcharts Maps: a series joined to the topology by the states' codes, with classes on the colour axis. */
import Highcharts from 'highcharts/esm/highmaps.js';
import world from 'bench:world';
import {classes, states} from 'bench:states';
import {fillOfElement, middleOf, places, register} from './page.js';

/** What is joined must be among an area's properties. */
for (const geometry of world.objects.countries.geometries) geometry.properties.code = geometry.id;

const dataOn = (day) => states.map((state) => ({code: state.code, value: state[day]}));

const draw = (place) =>
  Highcharts.mapChart(place, {
    chart: {map: world, animation: false},
    title: {text: undefined},
    credits: {enabled: false},
    accessibility: {enabled: false},
    colorAxis: {
      dataClasses: classes.map(({label, colour}, index) => ({
        from: index,
        to: index,
        name: label,
        color: colour,
      })),
    },
    series: [
      {
        name: 'Position',
        data: dataOn('now'),
        mapData: world,
        joinBy: 'code',
        nullColor: classes[5].colour,
        animation: false,
        tooltip: {
          pointFormatter() {
            return `${this.name}: ${classes[this.value].label}`;
          },
        },
      },
    ],
  });

const charts = places.map(draw);
const chart = charts[charts.length - 1];
const area = (code) => chart.series[0].points.find((point) => point.code === code)?.graphic?.element;
register({
  count: () => chart.container.querySelectorAll('.highcharts-point').length,
  fillOf: (code) => fillOfElement(area(code)),
  change: (day) => chart.series[0].setData(dataOn(day), true, false, false),
  pointOf: (code) => middleOf(area(code)),
  card: () => (chart.tooltip?.isHidden === false ? chart.tooltip.label?.element.textContent : ''),
});
