import {html, type TemplateResult} from 'lit';
import type {Verdict} from '../../model/vocabulary.js';

/** What is in the ring of each verdict: how much of it is filled, or a line; none is an alarm. */
const SIGNS: Readonly<Record<Verdict, string>> = {
  supported: 'M8 3.5a1 1 0 0 1 0 9a1 1 0 0 1 0-9z',
  'partly-supported': 'M8 3.5a1 1 0 0 0 0 9z',
  mixed: 'M8 3.5v9a1 1 0 0 0 0-9zM3 7h5v2H3z',
  disputed: 'M4.5 5.5h7V7h-7zM4.5 9h7v1.5h-7z',
  contradicted: 'M4 7h8v2H4z',
  unconfirmed: 'M7 7h2v2H7z',
  premature: 'M7 4h2v4h3v2H7z',
  overtaken: 'M5 4l4 4-4 4zM9 4l4 4-4 4z',
};

/** The sign of a verdict; its words stand beside it. */
export function renderVerdictSign(verdict: Verdict): TemplateResult {
  return html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="6.5"></circle>
    <path d=${SIGNS[verdict]}></path>
  </svg>`;
}
