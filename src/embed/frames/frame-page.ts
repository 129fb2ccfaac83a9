import {LANGS} from '../../i18n/lang.js';

/** The end of a frame page's path; `lang` is missing where the page is to speak the language of whoever shows it. */
const PAGE = RegExp(
  String.raw`/frame/(?:recognition-map|embassy-status-table|claim-check|leverage-matrix|legitimacy-obstacles|legitimacy-balance|engagement-timeline|mission-trend|engagement-ladder|isolation-figures|state-profile)(\.(?:${LANGS.join('|')}))?\.html(?=[?#]|$)`,
);

/** Whether an address is that of a frame page. */
export const isFramePage = (src: string): boolean => PAGE.test(src);

/** The address of the page of this language; the same where it names a language of its own. */
export function framePageIn(lang: string, src: string): string {
  const page = PAGE.exec(src);
  if (!page || page[1] || lang === 'en' || /[?&]lang=/.test(src)) return src;
  const end = page.index + page[0].length - '.html'.length;
  return `${src.slice(0, end)}.${lang}${src.slice(end)}`;
}
