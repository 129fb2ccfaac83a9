// eslint-disable-next-line @typescript-eslint/ban-ts-comment -- the libraries are used as a page uses them, without types
// @ts-nocheck
/** The least that a Lit element with our picture can be: prepared paths in a template. */
import {css, html, LitElement, svg} from 'lit';
import {prepared} from 'bench:prepared';
import {classes} from 'bench:states';
import {colourOf, fillOfElement, middleOf, register, stateOf} from './page.js';

class BareLitMap extends LitElement {
  static properties = {day: {}, active: {state: true}};

  static styles = css`
    :host {
      display: block;
    }
    svg {
      display: block;
      width: 100%;
      height: 480px;
    }
    path,
    circle {
      stroke: #fff;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
      list-style: none;
      padding: 0;
    }
    i {
      display: inline-block;
      width: 12px;
      height: 12px;
      margin-right: 4px;
    }
    p {
      position: fixed;
      left: 0;
      top: 0;
      margin: 0;
      background: #fff;
      padding: 4px;
      pointer-events: none;
    }
  `;

  constructor() {
    super();
    this.day = 'now';
    this.active = undefined;
  }

  handlePointer(event) {
    const {clientX, clientY} = event;
    const state = stateOf.get(event.target.dataset.code);
    this.active = state && {state, clientX, clientY};
  }

  render() {
    const {width, height, areas, points} = prepared;
    const fill = (code) => colourOf(stateOf.get(code), this.day);
    const {state, clientX, clientY} = this.active ?? {};
    return html`<svg
        viewBox="0 0 ${width} ${height}"
        @pointermove=${this.handlePointer}
        @pointerleave=${() => (this.active = undefined)}
      >
        ${areas.map(([code, d]) => svg`<path d=${d} fill=${fill(code)} data-code=${code}></path>`)}
        ${points.map(([code, [x, y]]) => svg`<circle cx=${x} cy=${y} r="7" fill=${fill(code)} data-code=${code}></circle>`)}
      </svg>
      <ul>
        ${classes.map(({label, colour}) => html`<li><i style="background:${colour}"></i>${label}</li>`)}
      </ul>
      <p ?hidden=${!state} style="transform:translate(${clientX + 12}px,${clientY + 12}px)">
        ${state ? `${state.name}: ${classes[state[this.day]].label}` : ''}
      </p>`;
  }
}
customElements.define('bare-lit-map', BareLitMap);

const all = document.querySelectorAll('bare-lit-map');
const map = all[all.length - 1];
const area = (code) => map.renderRoot?.querySelector(`[data-code=${code}]`);
register({
  count: () => map.renderRoot?.querySelectorAll('path').length ?? 0,
  fillOf: (code) => fillOfElement(area(code)),
  change: (day) => {
    map.day = day;
  },
  pointOf: (code) => middleOf(area(code)),
  card: () => {
    const tooltip = map.renderRoot.querySelector('p');
    return tooltip.hidden ? '' : tooltip.textContent;
  },
});
