import {html, nothing, type TemplateResult} from 'lit';
import elements, {type ElementApi, type Member} from 'virtual:elements';
import {marked} from './marked.js';

/** All that a page can use of an element beside its attributes, as the manifest tells it. */

type Cell = string | TemplateResult | readonly (string | TemplateResult)[];

function table(title: string, id: string, head: readonly string[], rows: readonly (readonly Cell[])[]) {
  if (rows.length === 0) return nothing;
  return html`<h2 id=${id}>${title}</h2>
    <div class="wide" tabindex="0" role="region" aria-label=${title}>
      <table>
        <thead>
          <tr>
            ${head.map((label) => html`<th scope="col">${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (cells) =>
              html`<tr>
                ${cells.map((cell, index) =>
                  index === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

const code = (text: string | undefined): Cell => (text ? html`<code>${text}</code>` : '');
const name = (text: string): TemplateResult => html`<code data-api>${text}</code>`;

const fields = ({members = []}: ElementApi) => members.filter(({kind}) => kind === 'field');
const methods = ({members = []}: ElementApi) => members.filter(({kind}) => kind === 'method');
const call = ({name: called, parameters = []}: Member) =>
  `${called}(${parameters.map((parameter) => parameter.name).join(', ')})`;

/** An attribute’s property is said in one line, since what it means stands with the attribute. */
const property = (member: Member): readonly Cell[] => [
  html`${name(member.name)}${member.static ? html` <small>static</small>` : nothing}${
    member.readonly ? html` <small>read-only</small>` : nothing
  }`,
  code(member.type?.text),
  member.attribute
    ? html`As the attribute
        <a href="#attribute-${member.attribute}" target="_self"><code>${member.attribute}</code></a
        >.`
    : marked(member.description ?? ''),
];

export function apiOf(tag: string): TemplateResult {
  const api = elements[tag];
  if (!api) return html``;
  return html`${table(
    'Properties',
    'properties',
    ['Property', 'Type', 'What it is'],
    fields(api).map(property),
  )}
  ${table(
    'Methods',
    'methods',
    ['Method', 'Gives', 'What it does'],
    methods(api).map((method) => [
      html`<code data-api=${method.name}>${call(method)}</code>`,
      code(method.return?.type.text),
      marked(method.description ?? ''),
    ]),
  )}
  ${table(
    'Events',
    'events',
    ['Event', 'Class', 'When'],
    (api.events ?? []).map((event) => [
      name(event.name),
      code(event.type?.text),
      marked(event.description ?? ''),
    ]),
  )}
  ${table(
    'Slots',
    'slots',
    ['Slot', 'What stands in it'],
    (api.slots ?? []).map((slot) => [
      slot.name ? name(slot.name) : html`<span data-api="">default</span>`,
      marked(slot.description ?? ''),
    ]),
  )}
  ${table(
    'Parts',
    'parts',
    ['Part', 'What it is'],
    (api.cssParts ?? []).map((part) => [
      html`<code data-api=${part.name}>::part(${part.name})</code>`,
      marked(part.description ?? ''),
    ]),
  )}
  ${table(
    'Custom properties',
    'custom-properties',
    ['Property', 'What it sets', 'Without it'],
    (api.cssProperties ?? []).map((each) => [
      name(each.name),
      marked(each.description ?? ''),
      code(each.default),
    ]),
  )}`;
}
