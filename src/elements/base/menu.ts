import {html, type TemplateResult} from 'lit';
import type {Voice} from '../../render/voice.js';

/** A file that the reader can take away. */
export interface MenuItem {
  readonly label: string;
  readonly file: string;
  readonly make: () => Blob | Promise<Blob>;
}

async function handleDownload({file, make}: MenuItem): Promise<void> {
  const url = URL.createObjectURL(await make());
  const link = document.createElement('a');
  link.href = url;
  link.download = file;
  link.click();
  // The download starts in a task of its own; the address must live until then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A frame without an origin can neither download nor use the clipboard: it gets no control that cannot work. */
function isSandboxed(): boolean {
  return self.origin === 'null' && location.protocol !== 'file:';
}

/** What the menu opens to: downloads, and a citation to copy. */
export function renderMenuPanel(voice: Voice, items: readonly MenuItem[], citation: string): TemplateResult {
  const {msg} = voice;
  return html`<div class="panel">
    ${
      isSandboxed()
        ? ''
        : items.map(
            (item) =>
              html`<button class="quiet" @click=${() => void handleDownload(item)}>${item.label}</button>`,
          )
    }
    <label>
      <span>${msg('To cite', {id: 'menu.cite'})}</span>
      <textarea
        readonly
        rows="4"
        .value=${citation}
        @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}
      ></textarea>
    </label>
  </div>`;
}

/** A disclosure with the menu in it, which is made when it opens; Escape closes it. */
export function renderMenu(
  voice: Voice,
  open: boolean,
  handleOpen: (open: boolean) => void,
  panel: () => TemplateResult,
): TemplateResult {
  const handle = (event: Event) => {
    const menu = event.currentTarget as HTMLDetailsElement;
    if (event.type === 'toggle') handleOpen(menu.open);
    else if ((event as KeyboardEvent).key === 'Escape' && menu.open) {
      menu.open = false;
      menu.querySelector('summary')?.focus();
    }
  };
  return html`<details class="menu" part="menu" @toggle=${handle} @keydown=${handle}>
    <summary>${voice.msg('Data and citation', {id: 'menu.label'})}</summary>
    ${open ? panel() : ''}
  </details>`;
}
