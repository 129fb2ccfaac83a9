import {html, LitElement, nothing, type TemplateResult} from 'lit';
import '../../src/index.js';
import {TOKENS} from '../../src/elements/base/tokens.js';
import {colour, inSchemes, NEEDED, over, type Colour} from '../../src/themes/contrast.js';
import {pairs, type Pair} from '../../src/themes/pairs.js';
import {tokensIn} from '../../src/themes/tokens-in.js';
import {playgroundStyle} from './playground-style.js';
import {changedIn, fontList, styleSheet} from './style-sheet.js';
import {LANGUAGES, WORDS, type PlaygroundWords} from './words.js';

type Scheme = 'light' | 'dark';
type Theme = keyof PlaygroundWords['themes'];

/** Where the example themes are, beside the stories and in Storybook alike. */
const FILES: Readonly<Record<Exclude<Theme, 'own'>, URL>> = {
  newspaper: new URL('../../src/themes/newspaper.css', import.meta.url),
  ngo: new URL('../../src/themes/ngo.css', import.meta.url),
  broadcast: new URL('../../src/themes/broadcast.css', import.meta.url),
};

const INITIAL = Object.fromEntries(
  TOKENS.flatMap((token) => ('initial' in token ? [[token.name, token.initial]] : [])),
);

const short = (token: string) => token.replace('--recognition-', '');
const hex = (seen: Colour) =>
  `#${seen
    .slice(0, 3)
    .map((part) => Math.round(part).toString(16).padStart(2, '0'))
    .join('')}`;

/** Chooses a theme or sets custom properties, shows an element in them, warns of faint colours, and hands out the CSS. */
export class ThemingPlayground extends LitElement {
  static override properties = {
    lang: {reflect: true},
    theme: {state: true},
    tag: {state: true},
    shownLang: {state: true},
    scheme: {state: true},
    changed: {state: true},
    sheet: {state: true},
    said: {state: true},
  };

  static override styles = [playgroundStyle];

  declare theme: Theme;
  declare tag: string;
  declare shownLang: string;
  declare scheme: Scheme;
  declare changed: Readonly<Record<string, string>>;
  /** The text of the chosen theme. */
  declare sheet: string;
  /** What a screen reader is told. */
  declare said: string;

  private readonly dress = new CSSStyleSheet();
  private shown: HTMLElement | undefined;
  private address = '';

  constructor() {
    super();
    this.theme = 'own';
    this.tag = 'recognition-map';
    this.shownLang = '';
    this.scheme = 'light';
    this.changed = {};
    this.sheet = '';
    this.said = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.scheme = getComputedStyle(this).colorScheme === 'dark' ? 'dark' : 'light';
    this.shownLang ||= this.speaks;
    const root = this.renderRoot as ShadowRoot;
    if (!root.adoptedStyleSheets.includes(this.dress))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.dress];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    URL.revokeObjectURL(this.address);
    this.address = '';
  }

  /** The language of the page, by its proper tag. */
  private get speaks(): 'en' | 'fa-AF' | 'ps' {
    const [first] = this.lang.split('-');
    return first === 'fa' || first === 'prs' ? 'fa-AF' : first === 'ps' ? 'ps' : 'en';
  }

  private get words(): PlaygroundWords {
    return WORDS[this.speaks === 'fa-AF' ? 'prs' : this.speaks];
  }

  /** The style sheet to copy. */
  get text(): string {
    return styleSheet(this.sheet, this.changed);
  }

  /** All values in force, those of the elements themselves among them. */
  private get values(): Record<string, string> {
    return {...INITIAL, ...tokensIn(this.text)};
  }

  /** Whether the theme is the same in light and dark. */
  private get isOne(): boolean {
    return this.sheet !== '' && !this.sheet.includes('light-dark(');
  }

  private say(template: string, slots: Readonly<Record<string, string | number>>): string {
    const digits = (text: string) =>
      this.speaks === 'en'
        ? text
        : text.replaceAll(/\d/g, (digit) => String.fromCharCode(0x6f0 + +digit)).replace('.', '٫');
    return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = slots[name] ?? '';
      return typeof value === 'number' ? digits(String(value)) : value;
    });
  }

  protected override willUpdate(): void {
    // The element stands in this shadow root, where there is no `:root`.
    this.dress.replaceSync(this.text.replaceAll(/:where\(:root\)|:root/g, ':host'));
    if (this.shown?.localName !== this.tag) this.shown = document.createElement(this.tag);
    this.shown.lang = this.shownLang;
    URL.revokeObjectURL(this.address);
    this.address = URL.createObjectURL(new Blob([this.text], {type: 'text/css'}));
  }

  private async choose(theme: Theme): Promise<void> {
    this.theme = theme;
    this.changed = {};
    const sheet = theme === 'own' ? '' : await (await fetch(FILES[theme])).text();
    // A slower one that was chosen before must not come last.
    if (this.theme === theme) this.sheet = sheet;
  }

  private set(token: string, value: string): void {
    this.changed = {...this.changed, [token]: value};
  }

  private setFont(token: string, text: string): void {
    const list = fontList(text);
    const {[token]: before, ...others} = this.changed;
    if (list !== before) this.changed = list ? {...others, [token]: list} : others;
  }

  private async copy(): Promise<void> {
    const area = this.renderRoot.querySelector('textarea');
    area?.select();
    try {
      await navigator.clipboard.writeText(this.text);
      this.said = this.words.copied;
    } catch {
      this.said = this.words.notCopied;
    }
  }

  protected override render(): TemplateResult {
    const {words} = this;
    return html`<div class="root playground" lang=${this.speaks} dir=${this.speaks === 'en' ? 'ltr' : 'rtl'}>
      <h1>${words.title}</h1>
      <p>${words.lead}</p>
      <div class="columns">
        <form @submit=${(event: Event) => event.preventDefault()}>
          <div class="choices">
            ${this.renderChoice(words.theme, Object.entries(words.themes), this.theme, (value) => this.choose(value as Theme))}
            ${this.renderChoice(words.element, Object.entries(words.elements), this.tag, (value) => (this.tag = value))}
            ${this.renderChoice(words.language, LANGUAGES, this.shownLang, (value) => (this.shownLang = value))}
            ${this.renderChoice(words.scheme, Object.entries(words.schemes), this.scheme, (value) => (this.scheme = value as Scheme))}
          </div>
          ${this.renderColours(words.colours, (kind) => kind !== 'tone', true)}
          ${this.renderColours(words.classes, (kind) => kind === 'tone', false)} ${this.renderFonts()}
          <p>
            <button
              type="button"
              ?disabled=${Object.keys(this.changed).length === 0}
              @click=${() => (this.changed = {})}
            >
              ${words.reset}
            </button>
          </p>
          ${this.renderContrast()}
        </form>
        <div class="result">
          <section aria-labelledby="preview">
            <h2 id="preview">${words.preview}</h2>
            <div class="stage ${this.scheme}">${this.shown}</div>
          </section>
          ${this.renderCode()}
        </div>
      </div>
      ${words.unreviewed && html`<p><small>${words.unreviewed}</small></p>`}
    </div>`;
  }

  private renderChoice(
    label: string,
    choices: readonly (readonly [value: string, name: string])[],
    chosen: string,
    handle: (value: string) => unknown,
  ): TemplateResult {
    return html`<label>
      <span>${label}</span>
      <select @change=${(event: Event) => handle((event.target as HTMLSelectElement).value)}>
        ${choices.map(([value, name]) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`)}
      </select>
    </label>`;
  }

  private renderColours(legend: string, isHere: (kind: string) => boolean, open: boolean): TemplateResult {
    const values = this.values;
    const index = this.scheme === 'light' ? 0 : 1;
    const ground = colour(inSchemes(values['--recognition-surface'] ?? '')[index]) ?? [255, 255, 255, 1];
    return html`<details ?open=${open}>
      <summary>${legend}</summary>
      <ul class="colours">
        ${TOKENS.filter((token) => 'initial' in token && isHere(token.kind)).map(({name}) => {
          const value = values[name] ?? '';
          // A field for colours knows no transparency.
          const seen = colour(inSchemes(value)[index]);
          return html`<li>
            <label>
              <input
                type="color"
                .value=${seen ? hex(over(seen, ground)) : '#000000'}
                @input=${(event: Event) =>
                  this.set(
                    name,
                    changedIn(this.scheme, value, (event.target as HTMLInputElement).value, this.isOne),
                  )}
              />
              <span>${this.words.tokens[short(name)]}<code dir="ltr">${name}</code></span>
            </label>
          </li>`;
        })}
      </ul>
    </details>`;
  }

  private renderFonts(): TemplateResult {
    const values = this.values;
    return html`<details>
      <summary>${this.words.fonts}</summary>
      ${TOKENS.filter(({kind}) => kind === 'font').map(
        ({name}) =>
          html`<label class="font">
            <span>${this.words.tokens[short(name)]} <code dir="ltr">${name}</code></span>
            <input
              dir="ltr"
              spellcheck="false"
              autocomplete="off"
              placeholder="Georgia, serif"
              .value=${values[name] ?? ''}
              @change=${(event: Event) => this.setFont(name, (event.target as HTMLInputElement).value)}
            />
          </label>`,
      )}
    </details>`;
  }

  /** What of the shown scheme is too faint; the other scheme has its turn when it is shown. */
  private renderContrast(): TemplateResult {
    const {words} = this;
    const all = pairs(this.values).filter(({scheme}) => scheme === this.scheme);
    const faint = all.filter(({ratio, needed}) => ratio < needed);
    // Rounded down, so that what is not enough never reads as if it were.
    const told = ({token, ratio, needed}: Pair) =>
      this.say(words.tooFaint, {
        name: words.tokens[short(token)] ?? token,
        ratio: Math.floor(ratio * 100) / 100,
        needed,
      });
    return html`<section aria-labelledby="contrast">
      <h2 id="contrast">${words.contrast}</h2>
      <div role="status" class=${faint.length > 0 ? 'warning' : nothing}>
        ${
          faint.length > 0
            ? html`<ul>
                  ${faint.map((pair) => html`<li>${told(pair)}</li>`)}
                </ul>
                ${faint.every(({needed}) => needed === NEEDED.graphics) ? html`<p>${words.patterns}</p>` : nothing}`
            : this.say(words.enough, {count: all.length})
        }
      </div>
    </section>`;
  }

  private renderCode(): TemplateResult {
    const {words, text} = this;
    return html`<section aria-labelledby="code">
      <h2 id="code">${words.code}</h2>
      ${
        text
          ? html`<textarea
                readonly
                dir="ltr"
                rows="12"
                spellcheck="false"
                aria-labelledby="code"
                .value=${text}
              ></textarea>
              <p class="bar">
                <button type="button" @click=${() => this.copy()}>${words.copy}</button>
                <a href=${this.address} download="recognition-theme.css">${words.download}</a>
                <span role="status">${this.said}</span>
              </p>`
          : html`<p>${words.nothing}</p>`
      }
    </section>`;
  }
}

/** Called, not done on import: the package says that no file but those of its elements does anything when imported. */
export function definePlayground(): void {
  if (!customElements.get('theming-playground'))
    customElements.define('theming-playground', ThemingPlayground);
}
