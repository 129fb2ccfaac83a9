import {html, type TemplateResult} from 'lit';
import type {Voice} from '../../render/voice.js';

/** What stands in place of notes and sources: that they are on their way, or could not be had. */
export function renderDetailsState(
  voice: Voice,
  {detailsMissing, handleRetry}: {readonly detailsMissing: boolean; readonly handleRetry: () => void},
): TemplateResult {
  if (!detailsMissing)
    return html`<p class="fine" role="status">
      ${voice.msg('Notes and sources are loading…', {id: 'd.loading'})}
    </p>`;
  return html`<p class="fine" role="alert">
    ${voice.msg('Notes and sources could not be loaded; all else is shown.', {id: 'd.missing'})}
    <button class="quiet" @click=${handleRetry}>${voice.msg('Try again', {id: 'd.retry'})}</button>
  </p>`;
}
