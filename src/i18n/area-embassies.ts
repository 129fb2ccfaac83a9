import {unpackArea} from './area.js';
import type {Lang} from './lang.js';
import type {Language} from './language.js';

export const AREA = 'embassies';

/** Fetches the words of `<embassy-status-table>` in one language. */
export async function loadEmbassyLanguage(lang: Lang): Promise<Language> {
  const [base, {words}, {dates}] = await (lang === 'prs'
    ? Promise.all([
        import('../generated/words.prs.js'),
        import('../generated/words-embassies.prs.js'),
        import('./dates.prs.js'),
      ])
    : lang === 'ps'
      ? Promise.all([
          import('../generated/words.ps.js'),
          import('../generated/words-embassies.ps.js'),
          import('./dates.ps.js'),
        ])
      : Promise.all([
          import('../generated/words.en.js'),
          import('../generated/words-embassies.en.js'),
          import('./dates.en.js'),
        ]));
  return unpackArea(AREA, lang, {...words, messages: {...base.words.messages, ...words.messages}}, dates);
}
