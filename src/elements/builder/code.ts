import {html, nothing, type TemplateResult} from 'lit';
import type {Embed, SnippetKind} from '../../render/snippets/embed.js';
import {policyLines} from '../../render/snippets/policy.js';
import {snippet} from '../../render/snippets/snippet.js';
import {WITHOUT_SCRIPT} from '../../render/snippets/systems.js';
import type {Voice} from '../../render/voice.js';
import {kindLabel, withoutScript} from './system-words.js';

export interface CodeOptions {
  /** Whether the builder’s own heading is the page’s first. */
  readonly isTop: boolean;
  readonly handleCopy: (field: HTMLTextAreaElement, label: string) => void;
}

/** One code to copy, with what readers without script see and what a strict site has to allow. */
export function renderCode(
  voice: Voice,
  kind: SnippetKind,
  embed: Embed,
  {isTop, handleCopy}: CodeOptions,
): TemplateResult {
  const {msg} = voice;
  const label = kindLabel(voice, kind);
  const policy = policyLines(kind, embed);
  const handle = (event: Event) => {
    const field = (event.currentTarget as Element).closest('.code')?.querySelector('textarea');
    if (field) handleCopy(field, label);
  };
  // Code runs from left to right in every language; words inside it as they are.
  return html`<section class="code" data-kind=${kind} part="code">
    ${isTop ? html`<h3 id="code-${kind}">${label}</h3>` : html`<h4 id="code-${kind}">${label}</h4>`}
    <textarea
      readonly
      dir="ltr"
      spellcheck="false"
      rows="6"
      aria-labelledby="code-${kind}"
      .value=${snippet(kind, embed)}
    ></textarea>
    <button @click=${handle} aria-describedby="code-${kind}">
      ${msg('Copy', {id: 'builder.copy', desc: 'A button that copies the code beside it'})}
    </button>
    <p class="fine">${withoutScript(voice, WITHOUT_SCRIPT[kind])}</p>
    ${
      policy.length > 0
        ? html`<details class="policy">
            <summary>${msg('For a site with a strict policy (CSP)', {id: 'builder.policy'})}</summary>
            <ul dir="ltr">
              ${policy.map((line) => html`<li><code>${line}</code></li>`)}
            </ul>
            ${
              policy.length > 1
                ? html`<p class="fine">
                    ${msg('Add these values to what the site allows already; the last line only where it lists policies of Trusted Types.', {id: 'builder.policy.note'})}
                  </p>`
                : nothing
            }
          </details>`
        : nothing
    }
  </section>`;
}
