// eslint-disable-next-line @typescript-eslint/ban-ts-comment -- the libraries are used as a page uses them, without types
// @ts-nocheck
/** By hand: topojson-client unpacks, d3-geo projects and writes the paths. */
import {geoEqualEarth, geoPath} from 'd3-geo';
import {feature} from 'topojson-client';
import world from 'bench:world';
import {
  colourOf,
  drawLegend,
  drawTooltip,
  fillOfElement,
  middleOf,
  places,
  register,
  stateOf,
} from './page.js';

const NS = 'http://www.w3.org/2000/svg';
const countries = feature(world, world.objects.countries);

function draw(place) {
  const svg = document.createElementNS(NS, 'svg');
  svg.setAttribute('viewBox', '0 0 960 480');
  const path = geoPath(geoEqualEarth().rotate([-11, 0]).fitSize([960, 480], countries));
  const areas = new Map();
  for (const country of countries.features) {
    const area = svg.appendChild(document.createElementNS(NS, 'path'));
    area.setAttribute('d', path(country));
    area.setAttribute('fill', colourOf(stateOf.get(country.id), 'now'));
    area.dataset.code = country.id;
    areas.set(country.id, area);
  }
  place.append(svg);
  drawLegend(place);
  const tooltip = drawTooltip(place, (target) => target.dataset?.code);
  return {areas, tooltip};
}

const maps = places.map(draw);
const {areas, tooltip} = maps[maps.length - 1];
register({
  count: () => areas.size,
  fillOf: (code) => fillOfElement(areas.get(code)),
  change(day) {
    for (const [code, area] of areas) area.setAttribute('fill', colourOf(stateOf.get(code), day));
  },
  pointOf: (code) => middleOf(areas.get(code)),
  card: () => (tooltip.hidden ? '' : tooltip.textContent),
});
