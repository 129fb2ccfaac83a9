import {html, nothing, svg, type TemplateResult} from 'lit';
import {stepPath} from '../../geo/step-chart.js';
import type {Voice} from '../../render/voice.js';
import {runsOf, frameOf, type ChartView, type Frame} from '../../render/trend/frame.js';
import {chartCaption, countOn, lineLabel, lookOf, type Line} from '../../render/trend/lines.js';

/** A mark at a point of a line. */
const renderMarkAt = (line: Line, {x, y}: Frame, day: number) => {
  const {tone, mark} = lookOf(line.code);
  return svg`<path class="mark ${tone}" fill-rule="evenodd" d=${mark} transform=${`translate(${x(day)} ${y(countOn(line, day))}) scale(.8)`}></path>`;
};

/** A piece of a line with its mark, as the chart draws it. */
export function renderKey(code: string): TemplateResult {
  const {tone, dashes, mark} = lookOf(code);
  return html`<svg class="key ${tone}" viewBox="0 0 34 16" aria-hidden="true">
    <path class="line" d="M0 8h34" stroke-dasharray=${dashes || nothing}></path>
    <path class="mark" fill-rule="evenodd" transform="translate(17 8)" d=${mark}></path>
  </svg>`;
}

function renderLine(line: Line, frame: Frame, {first, last, shown, read, years}: ChartView) {
  const {tone, dashes} = lookOf(line.code);
  const cut = Math.min(Math.max(shown, first), last);
  const piece = (from: number, to: number, kind: string) =>
    svg`<path class="line ${kind} ${tone}" stroke-dasharray=${dashes || nothing} d=${runsOf(line, frame, from, to).map(stepPath).join('')}></path>`;
  const marked = [...years.map(([day]) => day).filter((day) => day <= cut), ...(read < last ? [read] : [])];
  return svg`<g data-line=${line.code}>${piece(cut, last, 'after')}${piece(first, cut, 'before')}${marked
    .filter((day) => countOn(line, day) > 0 || day === read)
    .map((day) => renderMarkAt(line, frame, day))}</g>`;
}

/** One chart: gridlines, lines, the rule on the day that is read, labels at the ends of the lines, counts of the day. */
export function renderChart(voice: Voice, view: ChartView, legend: boolean): TemplateResult {
  const {series, lines, width, em, years, read, last, labelled, mirror} = view;
  const frame = frameOf(view);
  const {top, bottom, height, x, y, ticks, start, end} = frame;
  const beside = (mirror ? 0.5 : -0.5) * em;
  return html`<div class="chart" data-series=${series}>
    <p class="caption">${chartCaption(voice, series)}</p>
    <div class="plot ${mirror ? 'mirror' : ''}">
      <svg viewBox="0 0 ${width} ${height}" height=${height}>
        ${ticks.map(
          (count) =>
            svg`<path class="grid" d="M${start} ${y(count)}H${end}"></path><text class="number" x=${start + beside} y=${y(count)} dy=${count ? '.35em' : 0} text-anchor=${mirror ? 'start' : 'end'}>${voice.number(count)}</text>`,
        )}
        ${years.map(
          ([day, label]) =>
            svg`<path class="tick" d="M${x(day)} ${bottom}v${em / 3}"></path><text class="year" data-x=${x(day)} y=${bottom + 1.9 * em} text-anchor="middle">${label}</text>`,
        )}
        ${
          read < last
            ? svg`<path class="rule" d="M${x(read)} ${top - em / 3}V${bottom + em / 3}"></path>`
            : nothing
        }
        ${lines.map((line) => renderLine(line, frame, view))}
        <path class="leaders"></path>
      </svg>
      ${
        labelled
          ? lines.map(
              (line) =>
                html`<span class="label" data-code=${line.code} data-y=${y(countOn(line, last))}
                  >${renderKey(line.code)}<span
                    >${read < last ? nothing : html`<bdi class="count">${voice.number(countOn(line, read))}</bdi> `}<bdi
                      >${lineLabel(voice, line.code)}</bdi
                    ></span
                  ></span
                >`,
            )
          : nothing
      }
      ${legend && labelled && read < last ? renderCounts(voice, view, 'box') : nothing}
    </div>
    ${legend && !labelled ? renderCounts(voice, view, 'beneath') : nothing}
  </div>`;
}

/** The counts of the day that is read, line by line. */
function renderCounts(voice: Voice, {lines, read, day}: ChartView, kind: string): TemplateResult {
  return html`<div class="counts ${kind}" part="legend">
    <p><bdi>${day}</bdi></p>
    ${lines.map(
      (line) =>
        html`<p data-code=${line.code}>
          ${renderKey(line.code)}<bdi class="count">${voice.number(countOn(line, read))}</bdi
          ><span>${lineLabel(voice, line.code)}</span>
        </p>`,
    )}
  </div>`;
}
