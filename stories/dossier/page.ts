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

/**
 * The article-like page that tells the whole story, as HTML: prose with all elements in one context. It has no style and
 * no script of its own.
 */
export function dossierBody(lang: 'en' | 'prs' | 'ps'): string {
  const words = WORDS[lang];
  const element = (tag: (typeof DOSSIER_TAGS)[number], more = '') =>
    `<${tag} heading-level="2"${more && ` ${more}`}><p>${words.fallback}</p></${tag}>`;
  const figure = '<isolation-figures figure="fig-recognising-states"></isolation-figures>';
  const direction = lang === 'en' ? 'ltr' : 'rtl';
  return `<article lang="${lang === 'prs' ? 'fa-AF' : lang}" dir="${direction}">
<recognition-context>
<h1>${words.title}</h1>
<p class="standfirst">${words.standfirst}</p>
<p>${words.recognition.replace('{figure}', figure)}</p>
${element('recognition-map')}
<p>${words.ladder}</p>
${element('engagement-ladder')}
<p>${words.missions}</p>
${element('embassy-status-table')}
<p>${words.trend}</p>
${element('mission-trend')}
<p>${words.claims}</p>
${element('claim-check')}
<p>${words.leverage}</p>
${element('leverage-matrix')}
<p>${words.balance}</p>
${element('legitimacy-balance')}
<p>${words.obstacles}</p>
${element('legitimacy-obstacles')}
<p>${words.figures}</p>
${element('isolation-figures')}
<p>${words.timeline}</p>
${element('engagement-timeline')}
<p>${words.profile}</p>
${element('state-profile')}
${words.unreviewed && `<p><small>${words.unreviewed}</small></p>`}
</recognition-context>
</article>`;
}
