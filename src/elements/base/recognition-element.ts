import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {formatDay} from '../../i18n/dates.js';
import {fill} from '../../i18n/fill.js';
import {bcp47, direction, HAS_STAND_INS, standsInFor, type Lang} from '../../i18n/lang.js';
import type {Language} from '../../i18n/language.js';
import {addLanguage, Localize} from '../../i18n/localize.js';
import {digits, formatNumber, resolveNumerals, type Numerals} from '../../i18n/numerals.js';
import type {Details} from '../../model/details.js';
import type {Fault} from '../../model/fault.js';
import {oneOf} from './attributes.js';
import {RecognitionErrorEvent, RecognitionReadyEvent} from './events.js';
import {authorityLabel, isFeminine, statusLabel} from '../../render/labels.js';
import {OPTIONAL_PARTS, type OptionalPart} from '../../render/optional-parts.js';
import type {Provide} from './provide.js';
import {markStandIns} from './stand-ins.js';
import {VERSION} from './version.js';
import type {Voice} from '../../render/voice.js';

/**
 * What every element has: language, heading, notes and sources, and how it prints numbers and days. The custom properties
 * that all read are told here, the others where they are read; tokens.ts has them all.
 *
 * @cssproperty --recognition-font - Font of all text; by default the page's.
 * @cssproperty --recognition-font-rtl - Font of Dari and Pashto; by default that of all text, else a list of fonts that have all letters.
 * @cssproperty --recognition-text - Colour of text; by default the page's, and on a surface the one of the colour scheme.
 */
export abstract class RecognitionElement<Later = unknown> extends LitElement {
  /** The release that the element is of. */
  static readonly version: string = VERSION;

  /**
   * Teaches the elements a language that a script carries, with where its notes and sources come from.
   * @internal
   */
  static speak(language: Language, details: () => Promise<Details>): void {
    addLanguage({...language, details});
  }

  /** A heading of your own; without it the element's own question. */
  @property() heading = '';

  /** Level of the heading in your page's outline, 1 to 6. */
  @property({attribute: 'heading-level'}) headingLevel = '';

  /** Calendar of printed days: `auto`, `gregorian`, `solar-hijri` or `both`. */
  @property() calendar = '';

  /** Digits: `auto`, `latn` or `arabext`. */
  @property() numerals = '';

  /** What the authority is called: `taliban`, `de-facto`, `emirate`, or your own words. */
  @property({attribute: 'authority-label'}) authorityLabel = '';

  /** Colours: `auto` (as the page's colour scheme), `light` or `dark`. */
  @property({reflect: true}) theme = '';

  /** Parts to leave out, parted by spaces: `heading`, `legend`, `day`, `source`, `menu`, `finder`. */
  @property() without = '';

  /** Loads notes and sources when the page is idle instead of when a reader first asks for them. */
  @property({type: Boolean}) preload = false;

  /** Whether data of one's own are awaited; `dataset-element.ts` sees to it. */
  protected waiting: boolean | undefined;

  /** Where what is loaded later comes from. */
  protected abstract readonly provide: Provide<Later>;

  protected readonly localize = new Localize(this, () => this.provide);

  /** How the element speaks; handed to the functions that render its parts. */
  protected voice = this.makeVoice();

  /** Notes and sources; undefined until they were asked for and came. */
  protected details: Details | undefined;
  /** The code that shows them, which comes with them. */
  protected later: Later | undefined;
  private missingIn: Lang | undefined;

  /** What a screen reader is told. */
  @state() protected announcement = '';

  private detailsLang: Lang | undefined;
  private announced = false;

  /** The language that the element speaks now. */
  protected get language(): Lang {
    return this.localize.language?.lang ?? 'en';
  }

  private get digits(): Numerals {
    const setting = oneOf(this, 'numerals', this.numerals, ['auto', 'latn', 'arabext'], 'auto');
    return resolveNumerals(setting, this.language);
  }

  private get calendarSetting() {
    const allowed = ['auto', 'gregorian', 'solar-hijri', 'both'] as const;
    return oneOf(this, 'calendar', this.calendar, allowed, 'auto');
  }

  private makeVoice(): Voice {
    const {localize} = this;
    const lang = () => this.language;
    const say = (template: string, slots: Readonly<Record<string, string>> = {}) => {
      const authority = template.includes('{authority}') && authorityLabel(localize.msg, this.authorityLabel);
      return digits(fill(template, authority ? {authority, ...slots} : slots), this.digits);
    };
    return {
      get lang() {
        return lang();
      },
      msg: localize.msg,
      say,
      name: (id) => localize.name(id),
      number: (n) => formatNumber(n, {lang: lang(), numerals: this.digits}),
      date: (day, style = 'short') => {
        const words = localize.language?.dates;
        if (!words) return day;
        return formatDay(day, {
          lang: lang(),
          calendar: this.calendarSetting,
          numerals: this.digits,
          style,
          words,
        });
      },
      status: (status, missionType = 'embassy') =>
        this.voice.say(statusLabel(localize.msg, status, isFeminine(missionType))),
    };
  }

  protected shows(part: OptionalPart): boolean {
    const left = this.without.split(/\s+/).filter(Boolean);
    for (const each of left) oneOf(this, 'without', each, OPTIONAL_PARTS, 'heading');
    return !left.includes(part);
  }

  /** Whether they were asked for in the element's language and could not be had. */
  protected get detailsMissing(): boolean {
    return this.missingIn === this.language;
  }

  /** Asks for notes and sources in the element's language, once. */
  protected async wantDetails(): Promise<void> {
    const lang = this.language;
    const {language} = this.localize;
    if (!language || this.detailsLang === lang) return;
    this.detailsLang = lang;
    this.missingIn = undefined;
    try {
      language.told ??= language.details?.() ?? this.provide.loadDetails(lang);
      this.details = (await language.told) as Details;
      this.later = await this.provide.loadLater();
    } catch (reason) {
      language.told = undefined;
      this.missingIn = lang;
      this.detailsLang = undefined;
      this.fail(reason);
    }
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('theme')) oneOf(this, 'theme', this.theme, ['auto', 'light', 'dark'], 'auto');
    if (this.localize.language && this.detailsLang && this.detailsLang !== this.language)
      void this.wantDetails();
  }

  /** Tells that something could not be had; what was shown stays. */
  protected fail(reason: unknown, faults?: readonly Fault[]): void {
    this.waiting &&= false;
    this.dispatchEvent(new RecognitionErrorEvent(String(reason), faults));
    this.requestUpdate();
  }

  /** Until the words have come, the page's own content inside the tag stays in sight. */
  protected override render(): TemplateResult {
    if (!this.localize.language || (this.waiting && !this.announced)) return html`<slot></slot>`;
    const lang = this.language;
    return html`<div class="root" part="root" lang=${bcp47(lang)} dir=${direction(lang)}>
      ${this.renderAnswer()}
      <div class="said" role="status" aria-live="polite">${this.announcement}</div>
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (HAS_STAND_INS) {
      const other = standsInFor(this.language);
      if (other) markStandIns(this.renderRoot, bcp47(other), direction(other));
    }
    if (!this.localize.language || this.waiting || this.announced) return;
    this.announced = true;
    this.dispatchEvent(new RecognitionReadyEvent());
    // Safari has no idle callback.
    const idle = globalThis.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 1000));
    idle(() => this.whenIdle());
  }

  /** What can wait until the page has nothing else to do. */
  protected whenIdle(): void {
    if (this.preload) void this.wantDetails();
  }

  /** The answer as a picture or table, in words of the element's language. */
  protected abstract renderAnswer(): TemplateResult;

  protected renderHeading(text: string): TemplateResult | string {
    if (!this.shows('heading')) return '';
    const shown = this.heading || text;
    switch (oneOf(this, 'heading-level', this.headingLevel, ['1', '2', '3', '4', '5', '6'], '2')) {
      case '1':
        return html`<h1 part="heading">${shown}</h1>`;
      case '2':
        return html`<h2 part="heading">${shown}</h2>`;
      case '3':
        return html`<h3 part="heading">${shown}</h3>`;
      case '4':
        return html`<h4 part="heading">${shown}</h4>`;
      case '5':
        return html`<h5 part="heading">${shown}</h5>`;
      default:
        return html`<h6 part="heading">${shown}</h6>`;
    }
  }
}
