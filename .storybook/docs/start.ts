import {html, nothing, type TemplateResult} from 'lit';
import {bcp47, direction, type Lang} from '../../src/i18n/lang.js';
import {chooseLang} from './globals.js';
import {pageAddress} from './links.js';
import {GUIDES, START} from './start-words.js';

const LANGUAGES = [
  ['en', 'English'],
  ['prs', 'دری'],
  ['ps', 'پښتو'],
] as const;

/** The first page: in one screen what this is, with the element that most come for. */
export function startOf(lang: Lang, theme: string): TemplateResult {
  const words = START[lang];
  const said = {lang: bcp47(lang), dir: direction(lang)};
  return html`<div class="start" lang=${said.lang} dir=${said.dir}>
    <div class="hero">
      <div class="says">
        <div class="languages" role="group" aria-label=${words.languages}>
          ${LANGUAGES.map(
            ([each, name]) =>
              html`<button
                type="button"
                lang=${bcp47(each)}
                aria-pressed=${each === lang}
                @click=${() => chooseLang(each)}
              >
                ${name}
              </button>`,
          )}
        </div>
        <h1>${words.title}</h1>
        <p class="standfirst">${words.lead}</p>
        <p class="first">
          <a class="main" href=${pageAddress('tools-embed-builder--docs')} target="_top">${words.build}</a>
          <a href=${pageAddress('tools-data-explorer--docs')} target="_top">${words.records}</a>
          <a
            href=${pageAddress(`dossier-page--${{en: 'english', prs: 'dari', ps: 'pashto'}[lang]}`, 'story')}
            target="_top"
            >${words.dossier}</a
          >
        </p>
        <nav aria-labelledby="guides">
          <h2 id="guides" class="label">${words.guidesLabel}</h2>
          <ul>
            ${GUIDES.map(
              (id, index) =>
                html`<li><a href=${pageAddress(`${id}--docs`)} target="_top">${words.guides[index]}</a></li>`,
            )}
          </ul>
        </nav>
      </div>
      <div class="shown" style="color-scheme: ${theme}">
        <recognition-map lang=${said.lang} without="heading finder" preload></recognition-map>
      </div>
    </div>
    <ul class="promises">
      ${words.promises.map(([head, rest]) => html`<li><strong>${head}</strong> ${rest}</li>`)}
    </ul>
    <h2>${words.elements}</h2>
    <ul class="elements">
      ${Object.entries(words.names).map(
        ([tag, name]) =>
          html`<li>
            <a href=${pageAddress(`elements-${tag}--docs`)} target="_top"
              ><strong>${name}</strong> <code dir="ltr">&lt;${tag}&gt;</code></a
            >
          </li>`,
      )}
    </ul>
    ${words.unreviewed ? html`<p class="fine">${words.unreviewed}</p>` : nothing}
  </div>`;
}
