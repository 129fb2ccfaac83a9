import {unpackArea} from './area.js';
import type {Lang} from './lang.js';
import type {Language} from './language.js';

export const AREA = 'leverage';

/** Fetches the words of `<leverage-matrix>` in one language. */
export async function loadLeverageLanguage(lang: Lang): Promise<Language> {
  const [base, {words}, {dates}] = await (lang === 'prs'
    ? Promise.all([
        import('../generated/words.prs.js'),
        import('../generated/words-leverage.prs.js'),
        import('./dates.prs.js'),
      ])
    : lang === 'ps'
      ? Promise.all([
          import('../generated/words.ps.js'),
          import('../generated/words-leverage.ps.js'),
          import('./dates.ps.js'),
        ])
      : Promise.all([
          import('../generated/words.en.js'),
          import('../generated/words-leverage.en.js'),
          import('./dates.en.js'),
        ]));
  return unpackArea(AREA, lang, {...words, messages: {...base.words.messages, ...words.messages}}, dates);
}
