import type {html as Html, TemplateResult} from 'lit';
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
  if (self.origin !== 'null') return false;
  if (location.protocol !== 'file:') return true;
  // A page from disk has no origin either, but it may store things.
  try {
    return !localStorage;
  } catch {
    return true;
  }
}

/**
 * What the menu opens to: downloads, and a citation to copy.
 *
 * @param html Lit's own, handed in: this comes later than the element and must not bring a second Lit
 */
export function renderMenuPanel(
  html: typeof Html,
  voice: Voice,
  items: readonly MenuItem[],
  citation: string,
): TemplateResult {
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
