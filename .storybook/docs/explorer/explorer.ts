import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import {tight} from '../../../src/i18n/fold.js';
import {bcp47, direction, type Lang} from '../../../src/i18n/lang.js';
import type {AnswerVoice} from '../../../src/render/answer-voice.js';
import {DATASET_DAY, ENTRIES, holds, type Entry} from './entries.js';
import {renderRecord, titleOf} from './record.js';
import {voiceIn} from './voice.js';
import {KIND_NAMES, MARKS, UI, type Mark} from './words.js';

/** So many records are drawn at once, and so many more whenever a reader asks. */
const STEP = 40;

const valueOf = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** All records, to search and to narrow; each opens to everything in it. */
export class Explorer {
  private query = '';
  private kind = '';
  private mark = '';
  private most = STEP;
  private readonly open = new Set<string>();
  private voice: AnswerVoice | undefined;

  /** Draws anew. */
  update: () => void = () => undefined;

  private get found(): readonly Entry[] {
    const query = tight(this.query);
    return ENTRIES.filter(
      (entry) =>
        (!this.kind || entry.kind === this.kind) &&
        (!this.mark || entry.marks.has(this.mark as Mark)) &&
        (!query || holds(entry, query)),
    );
  }

  private choose(change: () => void): void {
    change();
    this.most = STEP;
    this.update();
  }

  render(lang: Lang): TemplateResult {
    if (this.voice?.lang !== lang) {
      void voiceIn(lang).then((voice) => {
        this.voice = voice;
        this.update();
      });
    }
    const {voice} = this;
    return html`<div
      class="explorer"
      lang=${bcp47(voice?.lang ?? lang)}
      dir=${direction(voice?.lang ?? lang)}
    >
      ${voice ? this.renderAll(voice) : html`<p class="waiting" role="status">${UI.loading[lang]}</p>`}
    </div>`;
  }

  private renderAll(voice: AnswerVoice): TemplateResult {
    const {lang} = voice;
    const {found, most} = this;
    return html`<h1>${UI.title[lang]}</h1>
      <p class="standfirst">
        ${voice.say(UI.lead[lang], {count: voice.number(ENTRIES.length), day: voice.date(DATASET_DAY, 'long')})}
      </p>
      ${UI.unreviewed[lang] ? html`<p class="fine">${UI.unreviewed[lang]}</p>` : nothing}
      ${this.renderFilters(voice)}
      <p class="found" role="status">
        ${
          found.length > 0
            ? voice.say(UI.found[lang], {
                count: voice.number(found.length),
                total: voice.number(ENTRIES.length),
              })
            : UI.none[lang]
        }
        ${
          found.length > 0
            ? html`<button class="plain" type="button" @click=${() => download(found)}>
                ${UI.download[lang]}
              </button>`
            : nothing
        }
      </p>
      ${repeat(
        found.slice(0, most),
        ({kind, id}) => `${kind}/${id}`,
        (entry) => this.renderEntry(entry, voice),
      )}
      ${
        found.length > most
          ? html`<p>
              <button type="button" @click=${() => ((this.most += STEP), this.update())}>
                ${UI.more[lang]}
              </button>
            </p>`
          : nothing
      }`;
  }

  private renderFilters(voice: AnswerVoice): TemplateResult {
    const {lang} = voice;
    const count = (kind: string) => ENTRIES.filter((entry) => entry.kind === kind).length;
    return html`<form class="filters" role="search" @submit=${(event: Event) => event.preventDefault()}>
      <label>
        <span>${UI.search[lang]}</span>
        <input
          type="search"
          autocomplete="off"
          .value=${live(this.query)}
          @input=${(event: Event) => this.choose(() => (this.query = valueOf(event)))}
        />
      </label>
      <label>
        <span>${UI.kind[lang]}</span>
        <select @change=${(event: Event) => this.choose(() => (this.kind = valueOf(event)))}>
          <option value="">${UI.all[lang]}</option>
          ${Object.entries(KIND_NAMES).map(
            ([kind, name]) =>
              html`<option value=${kind} .selected=${kind === this.kind}>
                ${name[lang]} (${voice.number(count(kind))})
              </option>`,
          )}
        </select>
      </label>
      <label>
        <span>${UI.marks[lang]}</span>
        <select @change=${(event: Event) => this.choose(() => (this.mark = valueOf(event)))}>
          <option value="">${UI.all[lang]}</option>
          ${Object.entries(MARKS).map(
            ([mark, name]) =>
              html`<option value=${mark} .selected=${mark === this.mark}>${name[lang]}</option>`,
          )}
        </select>
      </label>
    </form>`;
  }

  private renderEntry(entry: Entry, voice: AnswerVoice): TemplateResult {
    const {lang} = voice;
    const key = `${entry.kind}/${entry.id}`;
    const handleToggle = (event: Event) => {
      const {open} = event.currentTarget as HTMLDetailsElement;
      if (open === this.open.has(key)) return;
      if (open) this.open.add(key);
      else this.open.delete(key);
      this.update();
    };
    const foreign = entry.kind === 'sources' && lang !== 'en';
    return html`<details class="record" ?open=${this.open.has(key)} @toggle=${handleToggle}>
      <summary>
        <span class="name" lang=${foreign ? 'en' : nothing}><bdi>${titleOf(entry, voice)}</bdi></span>
        <span class="fine">
          ${KIND_NAMES[entry.kind]?.[lang]}${entry.day ? html` · <bdi>${voice.date(entry.day)}</bdi>` : nothing}
        </span>
        ${Object.entries(MARKS).map(([mark, name]) =>
          entry.marks.has(mark as Mark) ? html`<small class="mark ${mark}">${name[lang]}</small>` : nothing,
        )}
      </summary>
      ${this.open.has(key) ? renderRecord(entry, voice) : nothing}
    </details>`;
  }
}

/** Hands the records over as they are published. */
function download(entries: readonly Entry[]): void {
  const text = JSON.stringify(
    entries.map(({kind, fields}) => ({recordKind: kind, ...fields})),
    null,
    1,
  );
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  link.download = 'recognition-elements-records.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
