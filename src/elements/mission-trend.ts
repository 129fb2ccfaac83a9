import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {linear} from '../geo/step-chart.js';
import {addMonths, dayFromNumber, dayNumber} from '../i18n/days.js';
import {kept} from '../i18n/kept.js';
import {isGregorian} from '../i18n/lang.js';
import {formatList} from '../i18n/lists.js';
import type {Answer} from '../model/answers/answer.js';
import {missionTrend} from '../model/answers/mission-trend.js';
import type {Dataset} from '../model/dataset.js';
import type {Day} from '../model/day.js';
import {lead, question} from '../render/sentences/mission-trend.js';
import {oneOf} from './base/attributes.js';
import {historyStyle} from './base/history-style.js';
import type {MenuItem} from './base/menu-panel.js';
import {PartsElement} from './base/parts-element.js';
import {partsStyle} from './base/parts-style.js';
import {sourceNote} from './base/sentences.js';
import {baseStyle} from './base/style.js';
import {yearStarts} from '../render/trend/axis.js';
import {renderChart} from './trend/chart.js';
import type {Paper} from './trend/export.js';
import {fitChart} from './trend/fit.js';
import {frameOf, type ChartView} from '../render/trend/frame.js';
import {countOn, lineLabel, linesOf, SERIES, type Line, type Series} from '../render/trend/lines.js';
import {provide} from './trend/provide.js';
import {trendStyle} from './trend/style.js';

/** The answer of each dataset's own day, from which all charts of it are drawn. */
const wholes = new WeakMap<Dataset, Answer>();

/** Width from which lines have labels at their ends, in em. */
const ROOM = 40;

/**
 * How has control of the Afghan missions changed over time? Step charts from 2021 on: missions by who runs them, and
 * states that recognise or receive an ambassador; the counts of any day, and what changed around it, with sources.
 *
 * @tag mission-trend
 * @summary Step charts of who runs the Afghan missions abroad, and of ambassadors and recognitions, since August 2021.
 * @fires {RecognitionReadyEvent} recognition-ready - The element shows its answer.
 * @fires {RecognitionErrorEvent} recognition-error - Notes and sources could not be loaded.
 * @slot - What is shown where the element cannot run: text, a link, a table.
 * @csspart root - Everything the element draws.
 * @csspart heading - The heading.
 * @csspart lead - The sentence that sums the answer up.
 * @csspart chart - The charts, in which any day can be read.
 * @csspart legend - The counts of the day that is read.
 * @csspart list - What changed around the day shown.
 * @csspart day - The day control.
 * @csspart table - A table of the answer.
 * @csspart menu - Downloads and citation.
 * @csspart sources - A list of sources.
 * @csspart source-note - The day of the data and their licence.
 * @cssproperty --recognition-accent - Colour of links, focus and of the rule on the day that is read.
 * @cssproperty --recognition-line - Colour of thin lines and borders.
 * @cssproperty --recognition-surface - Ground of the menu and of the counts beside the rule.
 * @cssproperty --recognition-full - Colour of: states that have announced recognition.
 * @cssproperty --recognition-high - Colour of: run by appointees; states that receive an ambassador.
 * @cssproperty --recognition-mid - Colour of: coordinates.
 * @cssproperty --recognition-none - Colour of: in the host state's custody.
 * @cssproperty --recognition-refused - Colour of: closed.
 * @cssproperty --recognition-former - Colour of: run by diplomats of the former republic.
 * @cssproperty --recognition-contested - Colour of: contested.
 * @cssproperty --recognition-unknown - Colour of: unknown.
 */
export class MissionTrend extends PartsElement<typeof import('./trend/later.js')> {
  static override styles = [baseStyle, partsStyle, historyStyle, trendStyle];

  /** What is drawn: `control` (missions by who runs them), `accreditations` (recognitions and ambassadors) or `both`. */
  @property({reflect: true}) series = '';

  /** Lets time run right to left. */
  @property({type: Boolean, reflect: true}) mirror = false;

  protected readonly provide = provide;
  protected readonly pictureView = 'chart';

  /** The day under the pointer or the keyboard. */
  @state() private reading: Day | undefined;
  /** Whether the reader asked what changed. */
  @state() private wondering = false;
  /** Width of the charts and size of their text, in px; the width is 0 until they have been laid out. */
  @state() private size: readonly [width: number, em: number] = [0, 16];
  /** Whether labels at the ends of the lines found no room. */
  @state() private crowded = false;

  // In the next frame: what is drawn anew changes the height of what is observed, of which the page would be told as an error.
  private readonly resize = new ResizeObserver(() => requestAnimationFrame(() => this.measure()));
  /** What was last asked, and of which facts. */
  private answered: Answer | undefined;
  private answeredOf: Dataset | undefined;
  private answeredSeries: string | undefined;
  private shownBefore: Day | undefined;

  protected override ask(): Answer {
    const {facts, shownDay, series} = this;
    // The pointer moves faster than a dataset is counted.
    if (this.answeredOf !== facts || this.answeredSeries !== series || this.answered?.day !== shownDay) {
      this.answeredOf = facts;
      this.answeredSeries = series;
      this.answered = missionTrend(facts, shownDay, this.shownSeries);
    }
    return this.answered;
  }

  protected override sentences(answer: Answer) {
    return {question: question(this.voice), lead: lead(this.voice, answer)};
  }

  protected override pictureLabel(): string {
    return this.voice.msg('Chart', {id: 'trend.view'});
  }

  /** The charts as a file of its own, an SVG with title, labels and source. */
  async toSVG(): Promise<string> {
    return (await this.waitForTold()).later.trendSVG(this.paper());
  }

  /** The same as a PNG, twice as wide as the SVG's 1200 px. */
  async toPNG(): Promise<Blob> {
    return (await this.waitForTold()).later.trendPNG(this.paper());
  }

  protected override pictures(later: typeof import('./trend/later.js')): readonly MenuItem[] {
    return later.trendFiles(this.paper(), `${this.localName}-${this.shownDay}`);
  }

  /** What a picture file is made from. */
  private paper(): Paper {
    const {voice, renderRoot} = this;
    return {
      ...this.sentences(this.answer()),
      heading: this.heading,
      note: sourceNote(voice, this.shownDay, this.facts.day),
      voice,
      root: renderRoot.querySelector('.root')!,
      views: this.shownSeries.map((series) => this.viewOf(series)),
    };
  }

  private get shownSeries(): readonly Series[] {
    const one = oneOf(this, 'series', this.series, ['both', ...SERIES], 'both');
    return one === 'both' ? SERIES : [one];
  }

  /** A day, or the nearest that the charts show. */
  private within(day: Day): Day {
    const {start, day: last} = this.facts;
    return day < start ? start : day > last ? last : day;
  }

  /** The day whose counts are read. */
  private get readDay(): Day {
    return this.within(this.reading ?? this.shownDay);
  }

  private linesOf(series: Series): Line[] {
    const {facts} = this;
    return linesOf(
      kept(wholes, facts, () => missionTrend(facts, facts.day)),
      series,
    );
  }

  private viewOf(series: Series): ChartView {
    const {voice, readDay, facts, mirror, calendar, printing} = this;
    const [room, em] = this.size;
    // Paper has a width that nobody tells beforehand, so there the picture is scaled, with all names beneath.
    const width = printing ? ROOM * em : room;
    const solar = isGregorian(voice.lang) ? calendar === 'solar-hijri' : calendar !== 'gregorian';
    return {
      series,
      lines: this.linesOf(series),
      width,
      em,
      first: dayNumber(facts.start),
      last: dayNumber(facts.day),
      shown: dayNumber(this.within(this.shownDay)),
      read: dayNumber(readDay),
      day: voice.date(readDay, 'long'),
      years: yearStarts(facts.start, facts.day, solar).map((day) => [dayNumber(day), voice.date(day)]),
      mirror,
      labelled: width / em >= ROOM && !this.crowded && !printing,
    };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {shownDay, shownBefore} = this;
    this.shownBefore = shownDay;
    if (shownBefore && shownBefore !== shownDay) {
      this.wondering = true;
      this.reading = undefined;
      // The list uses its parts again, and what is open is of the day before.
      for (const each of this.renderRoot.querySelectorAll<HTMLDetailsElement>('.changes [open]'))
        each.open = false;
    }
    if (this.wondering && !this.detailsMissing) void this.wantDetails();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // After this update, not as a part of it: only what has been laid out has a size.
    queueMicrotask(() => this.fit());
  }

  private fit(): void {
    this.measure();
    for (const chart of this.renderRoot.querySelectorAll<HTMLElement>('.chart')) {
      const view = this.viewOf(chart.dataset['series'] as Series);
      if (!fitChart(chart, view, frameOf(view))) this.crowded = true;
    }
  }

  private measure(): void {
    const charts = this.renderRoot.querySelector('.charts');
    // Outside a page nothing has a size, and a size that is no number would never be the one before.
    if (!charts || !this.isConnected) return;
    this.resize.observe(charts);
    const [width, em] = [charts.clientWidth, parseFloat(getComputedStyle(charts).fontSize)];
    if (width === this.size[0] && em === this.size[1]) return;
    this.size = [width, em];
    this.crowded = false;
  }

  /** Shows the day that is read, and what changed around it. */
  private settle(): void {
    this.wondering = true;
    this.moveTo(this.readDay);
  }

  private handlePointer(event: PointerEvent): void {
    const plot = (event.target as Element).closest('.chart')?.querySelector('svg');
    if (event.type === 'pointerleave') {
      if (event.pointerType === 'mouse') this.reading = undefined;
    } else if (plot) {
      const {left, width: seen} = plot.getBoundingClientRect();
      const view = this.viewOf('control');
      const {start, end} = frameOf(view);
      const dayAt = linear([start, end], [view.first, view.last]);
      const day = Math.round(dayAt(((event.clientX - left) / seen) * view.width));
      this.reading = this.within(dayFromNumber(day));
    }
  }

  /** Arrows move by a day, as time runs on the screen, page keys by a month; Enter shows what changed. */
  private handleKey(event: KeyboardEvent): void {
    const {key} = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const {readDay, facts} = this;
    const right = this.mirror ? -1 : 1;
    const days = {ArrowRight: right, ArrowLeft: -right, ArrowUp: 1, ArrowDown: -1}[key];
    const months = {PageUp: 1, PageDown: -1}[key];
    const day = days
      ? dayFromNumber(dayNumber(readDay) + days)
      : months
        ? addMonths(readDay, months)
        : {Home: facts.start, End: facts.day}[key];
    if (day) this.reading = this.within(day);
    else if (key === 'Enter' || key === ' ') this.settle();
    else if (key === 'Escape') this.reading = undefined;
    else return;
    event.preventDefault();
  }

  /** The day that is read, with its counts, in words. */
  private get spoken(): string {
    const {voice, readDay} = this;
    const day = dayNumber(readDay);
    const counts = this.shownSeries.flatMap((series) =>
      this.linesOf(series).flatMap((line) => {
        const count = countOn(line, day);
        return count || series !== 'control'
          ? [`${lineLabel(voice, line.code)}: ${voice.number(count)}`]
          : [];
      }),
    );
    return `${voice.date(readDay, 'long')}. ${formatList(counts, voice.lang)}`;
  }

  protected override renderPicture(): TemplateResult {
    const {
      voice: {msg},
      facts,
    } = this;
    return html`<div
        class="charts"
        part="chart"
        role="slider"
        tabindex="0"
        aria-label=${msg('Day to read in the chart', {id: 'trend.slider'})}
        aria-valuemin=${dayNumber(facts.start)}
        aria-valuemax=${dayNumber(facts.day)}
        aria-valuenow=${dayNumber(this.readDay)}
        aria-valuetext=${this.spoken}
        aria-describedby="keys"
        @keydown=${this.handleKey}
        @blur=${() => (this.reading = undefined)}
        @pointerdown=${this.handlePointer}
        @pointermove=${this.handlePointer}
        @pointerleave=${this.handlePointer}
        @click=${this.settle}
      >
        ${
          this.size[0]
            ? this.shownSeries.map((series) =>
                renderChart(this.voice, this.viewOf(series), this.shows('legend')),
              )
            : nothing
        }
      </div>
      <p id="keys" class="hint fine">
        ${msg('Point at the chart or use the arrow keys to read any day; click or press Enter to see what changed around it.', {id: 'trend.keys'})}
      </p>`;
  }

  /** What changed stands last: a day that is moved must not move the control that moves it. */
  protected override renderDay(start: Day): TemplateResult {
    return html`${super.renderDay(start)}${this.renderChanges()}`;
  }

  private renderChanges(): TemplateResult | typeof nothing {
    const {told, voice, facts, shownDay, printing, shownView} = this;
    if (!(printing || (this.wondering && shownView !== 'table'))) return nothing;
    if (!told) return this.renderWaiting();
    const {later, details} = told;
    return later.renderChanges(
      {html, nothing},
      later.elementVoice(voice, details),
      details,
      facts,
      this.shownSeries,
      printing ? undefined : shownDay,
      (day) => this.moveTo(day),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mission-trend': MissionTrend;
  }
}
