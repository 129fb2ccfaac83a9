// eslint-disable-next-line @typescript-eslint/ban-ts-comment -- the libraries are used as a page uses them, without types
// @ts-nocheck
/** The least that a custom element with our picture can be: prepared paths, written as markup. */
import {prepared} from 'bench:prepared';
import {classes} from 'bench:states';
import {colourOf, fillOfElement, middleOf, register, stateOf} from './page.js';

class BareMap extends HTMLElement {
  connectedCallback() {
    const {width, height, areas, points} = prepared;
    const root = this.attachShadow({mode: 'open'});
    const fill = (code) => colourOf(stateOf.get(code), 'now');
    root.innerHTML = `<style>:host{display:block}svg{display:block;width:100%;height:480px}path,circle{stroke:#fff}ul{list-style:none;padding:0;display:flex;gap:12px;flex-wrap:wrap}i{display:inline-block;width:12px;height:12px;margin-right:4px}p{position:fixed;left:0;top:0;margin:0;background:#fff;padding:4px;pointer-events:none}</style>
<svg viewBox="0 0 ${width} ${height}">${areas.map(([code, d]) => `<path d="${d}" fill="${fill(code)}" data-code="${code}"/>`).join('')}${points.map(([code, [x, y]]) => `<circle cx="${x}" cy="${y}" r="7" fill="${fill(code)}" data-code="${code}"/>`).join('')}</svg>
<ul>${classes.map(({label, colour}) => `<li><i style="background:${colour}"></i>${label}</li>`).join('')}</ul><p hidden></p>`;
    const tooltip = root.querySelector('p');
    root.querySelector('svg').addEventListener('pointermove', (event) => {
      const state = stateOf.get(event.target.dataset.code);
      tooltip.hidden = !state;
      if (!state) return;
      tooltip.textContent = `${state.name}: ${classes[state.now].label}`;
      tooltip.style.transform = `translate(${event.clientX + 12}px, ${event.clientY + 12}px)`;
    });
    root.querySelector('svg').addEventListener('pointerleave', () => (tooltip.hidden = true));
  }

  show(day) {
    for (const area of this.shadowRoot.querySelectorAll('[data-code]'))
      area.setAttribute('fill', colourOf(stateOf.get(area.dataset.code), day));
  }
}
customElements.define('bare-map', BareMap);

const all = document.querySelectorAll('bare-map');
const map = all[all.length - 1];
const area = (code) => map.shadowRoot.querySelector(`[data-code=${code}]`);
register({
  count: () => map.shadowRoot.querySelectorAll('path').length,
  fillOf: (code) => fillOfElement(area(code)),
  change: (day) => map.show(day),
  pointOf: (code) => middleOf(area(code)),
  card: () => {
    const tooltip = map.shadowRoot.querySelector('p');
    return tooltip.hidden ? '' : tooltip.textContent;
  },
});
