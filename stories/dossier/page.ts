import {WORDS} from './words.js';

/** The elements of the dossier page, in their order. */
export const DOSSIER_TAGS = [
  'recognition-context',
  'isolation-figures',
  'recognition-map',
  'engagement-ladder',
  'embassy-status-table',
  'mission-trend',
  'claim-check',
  'leverage-matrix',
  'legitimacy-balance',
  'legitimacy-obstacles',
  'engagement-timeline',
  'state-profile',
] as const;

type Tag = (typeof DOSSIER_TAGS)[number];
type Lang = keyof typeof WORDS;

/** An element as HTML, with its attributes. */
export type MakeElement = (tag: Tag, attributes: Readonly<Record<string, string>>) => string;

/** What stands in the article: prose with all elements but the context that they share. */
export function dossierStory(lang: Lang, element: MakeElement): string {
  const words = WORDS[lang];
  const own = (tag: Tag) => element(tag, {'heading-level': '2'});
  const figure = element('isolation-figures', {figure: 'fig-recognising-states'});
  return `<h1>${words.title}</h1>
<p class="standfirst">${words.standfirst}</p>
<p>${words.recognition.replace('{figure}', () => figure)}</p>
${own('recognition-map')}
<p>${words.ladder}</p>
${own('engagement-ladder')}
<p>${words.missions}</p>
${own('embassy-status-table')}
<p>${words.trend}</p>
${own('mission-trend')}
<p>${words.claims}</p>
${own('claim-check')}
<p>${words.leverage}</p>
${own('leverage-matrix')}
<p>${words.balance}</p>
${own('legitimacy-balance')}
<p>${words.obstacles}</p>
${own('legitimacy-obstacles')}
<p>${words.figures}</p>
${own('isolation-figures')}
<p>${words.timeline}</p>
${own('engagement-timeline')}
<p>${words.profile}</p>
${own('state-profile')}
${words.unreviewed && `<p><small>${words.unreviewed}</small></p>`}`;
}

/**
 * The article-like page that tells the whole story, as HTML: prose with all elements in one context. It has no style and
 * no script of its own.
 */
export function dossierBody(lang: Lang): string {
  const {fallback} = WORDS[lang];
  const story = dossierStory(lang, (tag, attributes) => {
    const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
    // In a sentence stands nothing but the figure.
    return `<${tag}${given.join('')}>${'figure' in attributes ? '' : `<p>${fallback}</p>`}</${tag}>`;
  });
  const direction = lang === 'en' ? 'ltr' : 'rtl';
  return `<article lang="${lang === 'prs' ? 'fa-AF' : lang}" dir="${direction}">
<recognition-context>
${story}
</recognition-context>
</article>`;
}
