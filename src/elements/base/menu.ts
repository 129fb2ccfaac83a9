import {html, type TemplateResult} from 'lit';
import type {Voice} from '../../render/voice.js';

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
