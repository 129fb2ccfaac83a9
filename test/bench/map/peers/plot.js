// eslint-disable-next-line @typescript-eslint/ban-ts-comment -- the libraries are used as a page uses them, without types
// @ts-nocheck
/** Observable Plot: a geo mark with its tip; a plot is drawn anew when its data change. */
import * as Plot from '@observablehq/plot';
import {feature} from 'topojson-client';
import world from 'bench:world';
import {classes} from 'bench:states';
import {fillOfElement, middleOf, places, register, stateOf} from './page.js';

const countries = feature(world, world.objects.countries);
const labels = classes.map(({label}) => label);
const colours = classes.map(({colour}) => colour);

const plotOn = (day) =>
  Plot.plot({
    width: 960,
    height: 480,
    projection: {type: 'equal-earth', rotate: [-11, 0], domain: countries},
    color: {type: 'categorical', domain: labels, range: colours, legend: true},
    marks: [
      Plot.geo(
        countries,
        Plot.centroid({
          fill: ({id}) => labels[stateOf.get(id)?.[day] ?? 5],
          stroke: 'white',
          strokeWidth: 0.5,
          tip: true,
          channels: {State: ({properties}) => properties.name},
        }),
      ),
    ],
  });

for (const place of places) place.append(plotOn('now'));
const last = places[places.length - 1];
const area = (code) =>
  last.querySelectorAll('[aria-label=geo] path')[countries.features.findIndex(({id}) => id === code)];
register({
  count: () => last.querySelectorAll('[aria-label=geo] path').length,
  fillOf: (code) => fillOfElement(area(code)),
  change: (day) => last.replaceChildren(plotOn(day)),
  pointOf: (code) => middleOf(area(code)),
  card: () => last.querySelector('[aria-label=tip]')?.textContent ?? '',
});
