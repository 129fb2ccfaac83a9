import {html, type TemplateResult} from 'lit';

/** A button that copies; it says itself whether it could. */
export const copyButton = (text: string, what: string): TemplateResult =>
  html`<button
    type="button"
    class="copy"
    aria-label="Copy: ${what}"
    @click=${async ({currentTarget}: Event) => {
      const button = currentTarget as HTMLButtonElement;
      const said = await navigator.clipboard.writeText(text).then(
        () => 'Copied',
        () => 'Select it and copy',
      );
      button.textContent = said;
      setTimeout(() => (button.textContent = 'Copy'), 2000);
    }}
    aria-live="polite"
  >
    Copy
  </button>`;
