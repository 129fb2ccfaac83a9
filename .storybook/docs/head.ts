import {html, type TemplateResult} from 'lit';
import elements from 'virtual:elements';
import {about} from '../../stories/about/index.js';
import {marked} from './marked.js';
import {docsLink} from './links.js';

/** What an element is for, and when another is the better one. */
export function headOf(tag: string): TemplateResult {
  const {question, use, rather} = about(tag);
  return html`<header class="head">
      <p class="kicker"><code>&lt;${tag}&gt;</code></p>
      <h1>${question}</h1>
      <p class="standfirst">${marked(elements[tag]?.summary ?? '')}</p>
    </header>
    <div class="when">
      <section>
        <h2 id="when-to-use-it">When to use it</h2>
        <ul>
          ${use.map((each) => html`<li>${marked(each)}</li>`)}
        </ul>
      </section>
      <section>
        <h2 id="when-another">When another</h2>
        <ul>
          ${rather.map(([other, why]) => html`<li>${marked(why)}: ${docsLink(other)}</li>`)}
        </ul>
      </section>
    </div>
    <h2 id="live">Live</h2>
    <p class="fine">
      Language, direction, colours and width are in the bar above this page; the controls are with the
      <a href="#attributes" target="_self">attributes</a>.
    </p>`;
}

/** Keyboard and accessibility. */
export function notesOf(tag: string): TemplateResult {
  const {keys, access} = about(tag);
  return html`<h2 id="keyboard">Keyboard</h2>
    ${
      keys.length > 0
        ? html`<div class="wide" tabindex="0" role="region" aria-label="Keys">
            <table>
              <thead>
                <tr>
                  <th scope="col">Keys</th>
                  <th scope="col">What they do</th>
                </tr>
              </thead>
              <tbody>
                ${keys.map(
                  ([names, does]) =>
                    html`<tr>
                      <td class="keys">${names.map((name) => html`<kbd>${name}</kbd> `)}</td>
                      <td>${marked(does)}</td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
        : html`<p>It has nothing to press: the elements inside it have their own keys.</p>`
    }
    <h2 id="accessibility">Accessibility</h2>
    <ul>
      ${access.map((each) => html`<li>${marked(each)}</li>`)}
    </ul>`;
}
