import {html, nothing, svg, type TemplateResult} from 'lit';
import {formatList} from '../../i18n/lists.js';
import {criticsOf, type ObstacleOn} from '../../model/obstacles.js';
import type {Voice} from '../../render/voice.js';

/** A mark for each who speaks of an obstacle: full for who makes it a condition, hollow for who only criticises. */
export function renderCriticMark(kind: 'condition' | 'criticism'): TemplateResult {
  return html`<svg class="critic" viewBox="0 0 16 16" aria-hidden="true">
    ${svg`<circle class=${kind} cx="8" cy="8" r="6"></circle>`}
  </svg>`;
}

/**
 * With how many an obstacle is a condition, and how many only criticise: marks and numbers, and where `named` says so who
 * they are.
 */
export function renderCritics(voice: Voice, obstacle: ObstacleOn, named: boolean): TemplateResult {
  const {msg} = voice;
  const {demanding, criticising} = criticsOf(obstacle);
  const line = (kind: 'condition' | 'criticism', label: string, actors: readonly string[]) =>
    actors.length === 0
      ? nothing
      : html`<p class="who" data-role=${kind}>
          <span class="marks">${actors.map(() => renderCriticMark(kind))}</span>
          <span>
            ${label} <bdi class="count">${voice.number(actors.length)}</bdi>
            ${
              named
                ? html`<span class="silent"
                    >${formatList(
                      actors.map((id) => voice.name(id)),
                      voice.lang,
                    )}</span
                  >`
                : nothing
            }
          </span>
        </p>`;
  return html`${line('condition', msg('A condition with:', {id: 'answers.obstacle.condition'}), demanding)}
  ${line('criticism', msg('Only criticised by:', {id: 'answers.obstacle.criticism'}), criticising)}`;
}
