// eslint-disable-next-line @typescript-eslint/ban-ts-comment -- the libraries are used as a page uses them, without types
// @ts-nocheck
/** Chart.js with chartjs-chart-geo, tree-shaken as their documentation says. */
import {Chart, Tooltip} from 'chart.js';
import {ChoroplethController, ColorScale, GeoFeature, ProjectionScale, topojson} from 'chartjs-chart-geo';
import world from 'bench:world';
import {classes} from 'bench:states';
import {drawLegend, INSIDE, onScreen, pixelOf, places, register, stateOf} from './page.js';

Chart.register(ChoroplethController, ProjectionScale, ColorScale, GeoFeature, Tooltip);
const countries = topojson.feature(world, world.objects.countries).features;

function draw(place) {
  const canvas = place.appendChild(document.createElement('canvas'));
  const chart = new Chart(canvas, {
    type: 'choropleth',
    data: {
      labels: countries.map(({properties}) => properties.name),
      datasets: [
        {
          label: 'Position',
          data: countries.map((country) => ({feature: country, value: stateOf.get(country.id)?.now ?? 5})),
        },
      ],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      plugins: {
        tooltip: {
          callbacks: {label: ({raw}) => `${raw.feature.properties.name}: ${classes[raw.value].label}`},
        },
      },
      scales: {
        projection: {axis: 'x', projection: 'equalEarth'},
        // A continuous scale of colours: the legend of classes stands in HTML.
        color: {
          axis: 'x',
          display: false,
          quantize: 0,
          min: 0,
          max: 5,
          interpolate: (share) => classes[Math.round(share * 5)].colour,
        },
      },
    },
  });
  drawLegend(place);
  return chart;
}

const charts = places.map(draw);
const chart = charts[charts.length - 1];
const pixel = (code) => chart.scales.projection.projection(INSIDE[code]) ?? [-1, -1];
register({
  count: () => countries.length,
  fillOf: (code) => pixelOf(chart.canvas, pixel(code)),
  change(day) {
    for (const each of chart.data.datasets[0].data) each.value = stateOf.get(each.feature.id)?.[day] ?? 5;
    chart.update();
  },
  pointOf: (code) => onScreen(chart.canvas, pixel(code)),
  card: () => (chart.tooltip?.opacity > 0 ? chart.tooltip.body.flatMap(({lines}) => lines).join() : ''),
});
