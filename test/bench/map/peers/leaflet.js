// eslint-disable-next-line @typescript-eslint/ban-ts-comment -- the libraries are used as a page uses them, without types
// @ts-nocheck
/** Leaflet with a layer of GeoJSON, a control for the legend and a tooltip, as its tutorial on choropleths has it. */
import * as L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import world from 'bench:geojson';
import {classes} from 'bench:states';
import {colourOf, fillOfElement, labelOf, middleOf, places, register, stateOf} from './page.js';

const styleOn =
  (day) =>
  ({id}) => ({fillColor: colourOf(stateOf.get(id), day), weight: 0.5, color: 'white', fillOpacity: 1});

function draw(place) {
  const map = L.map(place, {
    scrollWheelZoom: false,
    attributionControl: false,
    zoomSnap: 0,
    zoomAnimation: false,
  });
  const layer = L.geoJSON(world, {style: styleOn('now')})
    .bindTooltip(
      ({feature}) => {
        const state = stateOf.get(feature.id);
        return state ? `${state.name}: ${labelOf(state)}` : feature.properties.name;
      },
      {sticky: true},
    )
    .addTo(map);
  map.fitBounds(
    [
      [-56, -170],
      [80, 180],
    ],
    {animate: false},
  );
  const legend = L.control({position: 'bottomleft'});
  legend.onAdd = () => {
    const box = L.DomUtil.create('div', 'legend');
    box.innerHTML = classes
      .map(({label, colour}) => `<li><i style="background:${colour}"></i>${label}</li>`)
      .join('');
    return box;
  };
  legend.addTo(map);
  return layer;
}

const layers = places.map(draw);
const last = places[places.length - 1];
const layer = layers[layers.length - 1];
const area = (code) =>
  layer
    .getLayers()
    .find(({feature}) => feature.id === code)
    ?.getElement();
register({
  count: () => last.querySelectorAll('path.leaflet-interactive').length,
  fillOf: (code) => fillOfElement(area(code)),
  change: (day) => layer.setStyle(styleOn(day)),
  pointOf: (code) => middleOf(area(code)),
  card: () => last.querySelector('.leaflet-tooltip')?.textContent ?? '',
});
