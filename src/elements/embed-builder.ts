import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {LANGS, NAMES, type Lang} from '../i18n/lang.js';
import {ELEMENTS, type ElementName} from '../model/answers/answer.js';
import {bundledDataset} from '../model/dataset.js';
import {isDay, type Day} from '../model/day.js';
import type {Configuration, Embed} from '../render/snippets/embed.js';
import {kindsFor, SYSTEMS, type System} from '../render/snippets/systems.js';
import {RecognitionElement} from './base/recognition-element.js';
import {baseStyle} from './base/style.js';
import {renderCode} from './builder/code.js';
import {renderOption, renderSelect, type Controls} from './builder/controls.js';
import {copyText} from './builder/copy.js';
import {elementLabel} from './builder/option-words.js';
import {attributesFrom, ownOptions, sharedOptions} from './builder/options.js';
import {showPreview} from './builder/preview.js';
import {provide} from './builder/provide.js';
import {publishedIn, type Published} from './builder/published.js';
import {builderStyle} from './builder/style.js';
import {systemHint, systemLabel} from './builder/system-words.js';

type Later = typeof import('./builder/later.js');

/** Data as they are when a page is read, those of one day, or those of one day with a line on what has changed since. */
const MODES = ['live', 'frozen', 'pinned'] as const;
type Mode = (typeof MODES)[number];

/** Where the files would stand, until whoever publishes them says it. */
const NOWHERE = 'https://example.org/recognition-elements/';

/**
 * For editors: choose an element, its options and your system; see it, and copy code that survives there, with what
 * readers without script see and what a strict policy has to allow. The preview is the element itself, where the page has
 * its script.
 *
 * A child `<script type="application/json">` can say `{base, version, fixed: {base, integrity}, pictures}`; the build
 * writes it into `dist/builder/`.
 *
 * @tag embed-builder
 * @summary Choose an element and your CMS, and copy code that survives there.
 * @fires {RecognitionReadyEvent} recognition-ready - The builder can be used.
 * @fires {RecognitionErrorEvent} recognition-error - What the code is made from could not be loaded.
 * @slot - What is shown where the builder cannot run: links to the published files.
 * @csspart root - Everything the builder draws.
 * @csspart heading - The heading.
 * @csspart preview - The chosen element.
 * @csspart code - One code to copy.
 * @cssproperty --recognition-accent - Colour of links and focus.
 * @cssproperty --recognition-line - Colour of thin lines and borders.
 * @cssproperty --recognition-surface - Ground of the controls.
 */
export class EmbedBuilder extends RecognitionElement<Later> {
  static override styles = [baseStyle, builderStyle];

  /** Address at which the published files stand. */
  @property() base = '';

  protected readonly provide = provide;

  @state() private element: ElementName = 'recognition-map';
  @state() private choices: Readonly<Record<string, string>> = {};
  /** Language of the embed; that of the builder until another is chosen. */
  @state() private embedLang = '';
  @state() private mode: Mode = 'live';
  @state() private day: Day = bundledDataset().day;
  @state() private system: System = 'unknown';
  /** Whether the code is to stay with this release. */
  @state() private keepsRelease = false;

  @state() private embed: Embed | undefined;
  @state() private records: Controls['records'] | undefined;
  /** Whether the page has the element of the preview. */
  @state() private previewed = true;
  private published: Partial<Published> = {};
  /** What `embed` was made for, so that a slower answer to an earlier question is not taken. */
  private made = '';
  /** Whether what the code is made from could not be had; it is asked for again when a reader says so, or chooses otherwise. */
  @state() private unmade = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.published = publishedIn(this);
  }

  private get address(): string {
    const base = this.base || this.published.base || NOWHERE;
    return base.endsWith('/') ? base : `${base}/`;
  }

  private get configuration(): Configuration {
    const {element, choices, mode, day} = this;
    return {
      element,
      attributes: {
        lang: this.embedLang || this.language,
        ...(mode !== 'live' && {'as-of': day}),
        ...attributesFrom(element, choices, bundledDataset()),
      },
    };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.later && this.localize.language) void this.make(this.later);
  }

  /** Has the code made anew where something that it depends on is not as before. */
  private async make({makeEmbed, recordIds}: Later): Promise<void> {
    const {configuration, address: base, published, mode} = this;
    const making = {
      base,
      pinned: mode === 'pinned',
      pictures: published.pictures,
      heights: published.heights,
      ...(this.keepsRelease && published.fixed && {fixed: published.fixed}),
    };
    const asked = JSON.stringify([configuration, making]);
    if (asked === this.made) return;
    this.made = asked;
    this.unmade = false;
    try {
      const [embed, records] = await Promise.all([makeEmbed(configuration, making), recordIds()]);
      if (asked === this.made) [this.embed, this.records] = [embed, records];
    } catch (reason) {
      if (asked !== this.made) return;
      // Code for what was chosen before would be copied for what is chosen now.
      this.embed = undefined;
      this.unmade = true;
      this.fail(reason);
    }
  }

  private handleRetry(): void {
    this.made = '';
    this.requestUpdate();
    void this.wantDetails();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // It asks once, as soon as there is a language to ask in.
    if (!this.detailsMissing) void this.wantDetails();
    const place = this.renderRoot.querySelector('.preview');
    if (!place) return;
    const {configuration} = this;
    const previewed = showPreview(place, configuration);
    if (previewed === this.previewed) return;
    // After this update: what is said of the preview is not known before it stands there.
    queueMicrotask(() => (this.previewed = previewed));
    if (!previewed) void customElements.whenDefined(configuration.element).then(() => this.requestUpdate());
  }

  private async handleCopy(field: HTMLTextAreaElement, label: string): Promise<void> {
    const copied = await copyText(field);
    const {msg, say} = this.voice;
    // Said twice in the same words, nobody would hear it the second time.
    this.announcement = '';
    await this.updateComplete;
    this.announcement = copied
      ? say(msg('Copied: {kind}', {id: 'builder.copied'}), {kind: label})
      : msg('It could not be copied. The code is selected: copy it with Ctrl+C or ⌘C.', {
          id: 'builder.notcopied',
        });
  }

  private handleChoice(attribute: string, value: string): void {
    this.choices = {...this.choices, [attribute]: value};
  }

  private handleDay(event: Event): void {
    const {value} = event.target as HTMLInputElement;
    const {start, day} = bundledDataset();
    if (isDay(value) && value >= start && value <= day) this.day = value;
    else this.requestUpdate();
  }

  protected override renderAnswer(): TemplateResult {
    const {msg} = this.voice;
    return html`<div class="top">
        ${this.renderHeading(msg('Put it into your page', {id: 'builder.title'}))}
        <p class="lead">
          ${msg('Choose what to show, see it, say which system your page is in, and copy code that survives there.', {id: 'builder.lead'})}
        </p>
      </div>
      <div class="choose">
        <form class="form" @submit=${(event: Event) => event.preventDefault()}>
          ${this.renderWhat()} ${this.renderWhen()}
        </form>
        ${this.renderPreview()}
      </div>
      ${this.renderWhere()}`;
  }

  /** A heading below that of the builder. */
  private renderSection(text: string): TemplateResult {
    return this.headingLevel === '1'
      ? html`<h2 class="section">${text}</h2>`
      : html`<h3 class="section">${text}</h3>`;
  }

  private renderWhat(): TemplateResult {
    const {voice, element, records} = this;
    const {msg} = voice;
    const controls: Controls = {
      voice,
      dataset: bundledDataset(),
      records: records ?? {actors: [], chips: [], claims: [], figures: [], obstacles: []},
      choices: this.choices,
      handleChoice: (attribute, value) => this.handleChoice(attribute, value),
    };
    const called: Partial<Record<Lang, string>> = {
      en: msg('English', {id: 'builder.language.en'}),
      prs: msg('Dari', {id: 'builder.language.prs'}),
      ps: msg('Pashto', {id: 'builder.language.ps'}),
    };
    return html`${this.renderSection(msg('What to show', {id: 'builder.what'}))}
      ${renderSelect(
        msg('Element', {id: 'builder.element', desc: 'One of the map, the tables, the charts …'}),
        ELEMENTS.map((each) => [each, elementLabel(voice, each)] as const),
        element,
        (chosen) => (this.element = chosen as ElementName),
      )}
      ${renderSelect(
        msg('Language of the embed', {id: 'builder.language'}),
        LANGS.map((lang) => [lang, called[lang] ?? NAMES[lang]] as const),
        this.embedLang || this.language,
        (chosen) => (this.embedLang = chosen),
      )}
      ${ownOptions(element).map((option) => renderOption(controls, option))}
      <details class="more">
        <summary>${msg('Words and looks', {id: 'builder.more'})}</summary>
        ${sharedOptions().map((option) => renderOption(controls, option))}
      </details>`;
  }

  private modeLabel(mode: Mode): string {
    const {msg} = this.voice;
    switch (mode) {
      case 'live':
        return msg('Always the newest data', {id: 'builder.mode.live'});
      case 'frozen':
        return msg('One day, which stays', {id: 'builder.mode.frozen'});
      case 'pinned':
        return msg('One day, with a notice of what has changed since', {id: 'builder.mode.pinned'});
      default:
        return mode satisfies never;
    }
  }

  private renderWhen(): TemplateResult {
    const {voice, mode, day, published} = this;
    const {msg} = voice;
    const dataset = bundledDataset();
    return html`<fieldset class="option many">
        <legend>${msg('Data', {id: 'builder.data'})}</legend>
        ${MODES.map(
          (each) =>
            html`<label class="tick">
              <input
                type="radio"
                name="mode"
                value=${each}
                .checked=${each === mode}
                @change=${() => (this.mode = each)}
              />
              <span>${this.modeLabel(each)}</span>
            </label>`,
        )}
      </fieldset>
      ${
        mode === 'live'
          ? nothing
          : html`<label class="option">
              <span>${msg('Day shown', {id: 'builder.day'})}</span>
              <input
                type="date"
                min=${dataset.start}
                max=${dataset.day}
                .value=${day}
                aria-describedby="day-said"
                @change=${this.handleDay}
              />
              <span class="fine" id="day-said">${voice.date(day, 'long')}</span>
            </label>`
      }
      ${
        published.fixed
          ? html`<label class="tick option">
              <input
                type="checkbox"
                .checked=${this.keepsRelease}
                @change=${() => (this.keepsRelease = !this.keepsRelease)}
              />
              <span
                >${voice.say(
                  msg(
                    'Stay with release {version}, checked by its hash (SRI): neither code nor data will change',
                    {
                      id: 'builder.fixed',
                    },
                  ),
                  {version: published.version ?? ''},
                )}</span
              >
            </label>`
          : nothing
      }`;
  }

  private renderPreview(): TemplateResult {
    const {embed, previewed} = this;
    const {msg} = this.voice;
    return html`<section class="seen" aria-label=${msg('Preview', {id: 'builder.preview'})}>
      <div class="preview" part="preview"></div>
      ${
        previewed
          ? nothing
          : html`<p class="fine">
              ${msg('This page has no script of the element; below is what readers see without it.', {id: 'builder.nopreview'})}
            </p>`
      }
      <details class="light" ?open=${!previewed}>
        <summary>${msg('What readers without script see', {id: 'builder.light'})}</summary>
        ${
          embed
            ? html`<div
                class="light-html"
                tabindex="0"
                role="region"
                aria-label=${msg('What readers without script see', {id: 'builder.light'})}
              >
                ${unsafeHTML(embed.light)}
              </div>`
            : nothing
        }
      </details>
    </section>`;
  }

  private renderWhere(): TemplateResult {
    const {voice, system, embed} = this;
    const {msg} = voice;
    return html`${this.renderSection(msg('Where it goes', {id: 'builder.where'}))}
      ${renderSelect(
        msg('Your system', {id: 'builder.system'}),
        SYSTEMS.map((each) => [each, systemLabel(voice, each)] as const),
        system,
        (chosen) => (this.system = chosen as System),
      )}
      <p class="hint-system">${systemHint(voice, system)}</p>
      ${embed ? this.renderCodes(embed) : this.renderState()}`;
  }

  /** A line that stands until there is code, or says that there will be none. */
  private renderState(): TemplateResult {
    const {msg} = this.voice;
    if (!this.detailsMissing && !this.unmade)
      return html`<p class="fine" role="status">
        ${msg('The code is being made…', {id: 'builder.loading'})}
      </p>`;
    return html`<p class="fine" role="alert">
      ${msg('What the code is made from could not be loaded.', {id: 'builder.failed'})}
      <button @click=${this.handleRetry}>${msg('Try again', {id: 'd.retry'})}</button>
    </p>`;
  }

  private renderCodes(embed: Embed): TemplateResult {
    const {voice, system} = this;
    return html`<div class="codes">
      ${kindsFor(system, embed).map((kind) =>
        renderCode(voice, kind, embed, {
          isTop: this.headingLevel === '1',
          handleCopy: (field, label) => void this.handleCopy(field, label),
        }),
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'embed-builder': EmbedBuilder;
  }
}
