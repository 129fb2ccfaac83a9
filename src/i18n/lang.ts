/** The three languages, by our own keys: English, Dari, Pashto. */
export type Lang = 'en' | 'prs' | 'ps';

/**
 * The language in which a page marked with this tag is answered. Afghan sites write Dari as `prs`, `fa-AF` or plain
 * `fa`; all of them print Afghan Dari. A tag of no or another language gives English. Case and `_` do not matter.
 */
export function langOf(tag: string | null | undefined): Lang {
  // The subtag must end where it is read: `fao` is Faroese.
  const primary = /^(?:(prs|fa)|ps)(?![^-_])/i.exec(tag ?? '');
  return !primary ? 'en' : primary[1] ? 'prs' : 'ps';
}

/** The tag that platforms know: WebKit takes `prs` for an unknown, left-to-right language. */
export function bcp47(lang: Lang): 'en' | 'fa-AF' | 'ps' {
  return lang === 'prs' ? 'fa-AF' : lang;
}

export function direction(lang: Lang): 'ltr' | 'rtl' {
  return lang === 'en' ? 'ltr' : 'rtl';
}
