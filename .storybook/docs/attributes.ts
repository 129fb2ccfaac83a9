import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import elements from 'virtual:elements';
import type {Context} from './lit-block.js';
import {marked} from './marked.js';
import {argsOf, resetArgs, setArg, type PrimaryStory} from './story-args.js';

/** The attributes of an element: what each means, what it can say, and a control that says it to the element above. */
export function attributesOf(
  tag: string,
  story: PrimaryStory,
  context: Context,
  update: () => void,
): TemplateResult {
  const {attributes = []} = elements[tag] ?? {};
  const args = argsOf(story, context, update);
  return html`<h2 id="attributes">Attributes</h2>
    <p class="fine">
      What you choose here the element above shows at once, and the code below it says.
      <button type="button" class="plain" @click=${() => resetArgs(story, context)}>As at first</button>
    </p>
    <div class="wide" tabindex="0" role="region" aria-label="Attributes">
      <table class="attributes">
        <thead>
          <tr>
            <th scope="col">Attribute</th>
            <th scope="col">What it says</th>
            <th scope="col">Without it</th>
            <th scope="col">Try</th>
          </tr>
        </thead>
        <tbody>
          ${attributes.map(({name, description = ''}) => {
            const {options = [], table} = story.argTypes[name] ?? {};
            return html`<tr id="attribute-${name}">
              <th scope="row"><code data-api>${name}</code></th>
              <td>
                ${marked(description)}
                ${
                  options.length > 0
                    ? html`<span class="values"
                        >${options.filter(Boolean).map((each) => html`<code>${each}</code> `)}</span
                      >`
                    : nothing
                }
              </td>
              <td>${table?.defaultValue?.summary ?? ''}</td>
              <td>${control(name, story, args, (value) => setArg(story, context, name, value))}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>`;
}

const list = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : []);

function control(name: string, {argTypes}: PrimaryStory, args: Args, say: (value: unknown) => void) {
  const {options = [], control: shown} = argTypes[name] ?? {};
  const value = args[name];
  switch (typeof shown === 'object' ? shown.type : shown) {
    case 'select':
    case 'radio':
    case 'inline-radio':
      return html`<select aria-label=${name} @change=${(event: Event) => say(valueOf(event) || undefined)}>
        ${[...new Set(['', ...options])].map(
          (option) =>
            html`<option value=${option} .selected=${option === (value ?? '')}>${option || '–'}</option>`,
        )}
      </select>`;
    case 'check':
    case 'inline-check':
      return options.map(
        (option) =>
          html`<label class="tick"
            ><input
              type="checkbox"
              .checked=${live(list(value).includes(option))}
              @change=${() => {
                const chosen = list(value);
                say(chosen.includes(option) ? chosen.filter((each) => each !== option) : [...chosen, option]);
              }}
            />
            ${option}</label
          >`,
      );
    case 'boolean':
      return html`<input
        type="checkbox"
        aria-label=${name}
        .checked=${live(value === true)}
        @change=${(event: Event) => say((event.target as HTMLInputElement).checked)}
      />`;
    case 'text':
    case 'date':
      return html`<input
        type="text"
        aria-label=${name}
        spellcheck="false"
        .value=${live(typeof value === 'string' ? value : '')}
        @change=${(event: Event) => say(valueOf(event) || undefined)}
      />`;
    default:
      return name === 'lang' ? html`<span class="fine">in the bar above</span>` : nothing;
  }
}

type Args = Readonly<Record<string, unknown>>;
const valueOf = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;
