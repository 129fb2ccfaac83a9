import {html, type TemplateResult} from 'lit';
import type {Verdict} from '../../model/vocabulary.js';

/** What is in the ring of each verdict: how much of it is filled, or a line; none is an alarm. */
const SIGNS: Readonly<Record<Verdict, string>> = {
  supported: 'M8 3.5a4.5 4.5 0 0 1 0 9a4.5 4.5 0 0 1 0-9z',
  'partly-supported': 'M8 3.5a4.5 4.5 0 0 0 0 9z',
  mixed: 'M8 8V3.5A4.5 4.5 0 0 1 12.5 8zv4.5A4.5 4.5 0 0 1 3.5 8z',
  disputed: 'M4.5 6h7v1.2h-7zM4.5 9h7v1.2h-7z',
  contradicted: 'M4 7.2h8v1.6H4z',
  unconfirmed: 'M7 7h2v2H7z',
  premature: 'M7.3 4h1.4v3.6l2.6 1.6-.8 1.1L7.3 8.4z',
  overtaken: 'M5 4.5L8.5 8 5 11.5L4 10.5 6.5 8 4 5.5zM9 4.5L12.5 8 9 11.5L8 10.5 10.5 8 8 5.5z',
};

/** The sign of a verdict; its words stand beside it. */
export function renderVerdictSign(verdict: Verdict): TemplateResult {
  return html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="6.5"></circle>
    <path d=${SIGNS[verdict]}></path>
  </svg>`;
}
