import {html, nothing, type TemplateResult} from 'lit';
import {bcp47, direction} from '../../../src/i18n/lang.js';
import type {AnswerVoice} from '../../../src/render/answer-voice.js';
import {missionTypeLabel} from '../../../src/render/labels.js';
import {
  citing,
  isWords,
  SOURCES,
  wordsIn,
  type Entry,
  type Fields,
  type Value,
  type Words,
} from './entries.js';
import {nameIn, toldQuantity, toldValue} from './voice.js';
import {FIELDS, MARKS, UI} from './words.js';

/** One record, told in one language. */

/** What it is called. */
export function titleOf({kind, id, fields}: Entry, voice: AnswerVoice): string {
  const text = (key: string) => (fields[key] ?? '') as string;
  const name = (key: string) => nameIn(text(key), voice.lang) ?? text(key);
  switch (kind) {
    case 'recognition':
      return nameIn(id, voice.lang) ?? id;
    case 'missions':
      return `${missionTypeLabel(voice.msg, text('type'))} · ${name('city')} · ${name('host')}`;
    case 'missions-in-afghanistan':
      return `${name('sender')} · ${missionTypeLabel(voice.msg, text('type'))} · ${name('city')}`;
    case 'leverage':
      return `${name('chip')} · ${name('actor')}`;
    case 'sources':
      return text('title');
    default: {
      const words = fields['name'] ?? fields['title'] ?? fields['label'] ?? fields['text'];
      const told = isWords(words) ? wordsIn(words, voice.lang) : id;
      return kind === 'interests' ? `${name('actor')} · ${told}` : told;
    }
  }
}

const label = (key: string, {lang}: AnswerVoice) => FIELDS[key]?.[lang] ?? key;

/** Words of a record; a translation that nobody has reviewed is marked. */
const renderWords = (words: Words, {lang}: AnswerVoice) =>
  html`${wordsIn(words, lang)}${
    lang !== 'en' && !words[lang].reviewed
      ? html` <small class="mark unreviewed">${MARKS.unreviewed[lang]}</small>`
      : nothing
  }`;

function renderSource(id: string, voice: AnswerVoice) {
  const source = SOURCES.get(id);
  if (!source) return html`<code>${id}</code>`;
  const url = (source['url'] ?? '') as string;
  const {title, publisher, published} = source;
  return html`<bdi lang="en" dir="ltr"
      >${
        /^https?:\/\//.test(url)
          ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${title}</a>`
          : title
      },
      ${publisher}</bdi
    >${published ? html`, <bdi>${voice.date(published as string, 'long')}</bdi>` : nothing}`;
}

function renderValue(kind: string, key: string, value: Value, fields: Fields, voice: AnswerVoice): unknown {
  if (isWords(value)) return renderWords(value, voice);
  if (typeof value === 'boolean') return value ? '✓' : '–';
  if (typeof value === 'number')
    return key === 'figure' || key === 'value' ? toldQuantity(voice, value, fields['unit']) : `${value}`;
  if (typeof value === 'string') {
    if (key === 'url')
      return html`<bdi dir="ltr"
        ><a href=${value} target="_blank" rel="noopener noreferrer">${value}</a></bdi
      >`;
    if (key === 'refines' || key === 'article') return html`<code dir="ltr">${value}</code>`;
    return html`<bdi>${toldValue(voice, kind, key, value)}</bdi>`;
  }
  if (!Array.isArray(value)) return renderFields(kind, value as Fields, voice);
  if (key === 'sources')
    return html`<ul>
      ${value.map((id) => html`<li>${renderSource(String(id), voice)}</li>`)}
    </ul>`;
  if (value.every((item) => typeof item === 'object' && !isWords(item)))
    return html`<ol>
      ${value.map((item) => html`<li>${renderFields(kind, item as Fields, voice)}</li>`)}
    </ol>`;
  return value.map((item, index) => [
    index > 0 ? html` · ` : nothing,
    renderValue(kind, key, item as Value, fields, voice),
  ]);
}

function renderFields(kind: string, fields: Fields, voice: AnswerVoice): TemplateResult {
  return html`<dl>
    ${Object.entries(fields)
      // The unit stands with its number.
      .filter(([key]) => !(key === 'unit' && ('figure' in fields || 'value' in fields)))
      .map(
        ([key, value]) =>
          html`<div>
            <dt>${label(key, voice)}</dt>
            <dd>
              ${key === 'id' ? html`<code dir="ltr">${value}</code>` : renderValue(kind, key, value, fields, voice)}
            </dd>
          </div>`,
      )}
  </dl>`;
}

/** Everything in a record, with the days on which it is contested. */
export function renderRecord(entry: Entry, voice: AnswerVoice): TemplateResult {
  const {kind, fields, contested, id} = entry;
  const {lang} = voice;
  const cited = kind === 'sources' ? citing(id) : [];
  return html`${
    contested.length > 0
      ? html`<ul class="contested">
          ${contested.map(
            ({from, to, standing}) =>
              html`<li>
                <strong>${MARKS.contested[lang]}</strong>,
                ${voice.say(to ? UI.from[lang] : UI.sinceDay[lang], {
                  from: voice.date(from, 'long'),
                  to: to ? voice.date(to, 'long') : '',
                })}:
                ${standing.sides.map((side) => voice.status(side)).join(' / ')}
              </li>`,
          )}
        </ul>`
      : nothing
  }
  ${renderFields(kind, fields, voice)}
  ${
    cited.length > 0
      ? html`<h4>${UI.cites[lang]}</h4>
          <ul>
            ${cited.map((each) => html`<li>${titleOf(each, voice)} <code dir="ltr">${each.id}</code></li>`)}
          </ul>`
      : nothing
  }`;
}

export const languageOf = ({lang}: AnswerVoice) => ({lang: bcp47(lang), dir: direction(lang)});
