/**
 * The messages of a new element in Dari and Pashto, as units of locales/. Like all others they await a native reviewer.
 *
 * @typedef {{id: string, en: string, prs: string, ps: string}} Message
 */

/** @type {readonly Message[]} */
const MESSAGES = [
  {
    id: 'answers.q.__folder__',
    en: 'What happened in the year up to the day shown?',
    prs: 'در یک سال تا روز نمایش‌داده‌شده چه رخ داد؟',
    ps: 'تر ښودل شوې ورځې پورې په یوه کال کې څه پېښ شول؟',
  },
  {
    id: 'answers.lead.__folder__',
    en: 'Events on record by {day}: {total}; of the last year: {count}.',
    prs: 'رویدادهای ثبت‌شده تا {day}: {total}؛ از یک سال اخیر: {count}.',
    ps: '{day}: تر دې ورځې پورې ثبت شوې پېښې: {total}؛ د وروستي یوه کال: {count}.',
  },
  {id: '__folder__.view', en: 'List', prs: 'فهرست', ps: 'لړلیک'},
  {
    id: 'builder.element.__folder__',
    en: 'Events of one year',
    prs: 'رویدادهای یک سال',
    ps: 'د یوه کال پېښې',
  },
];

/**
 * The XLIFF units of all messages in a language.
 * @param {'prs' | 'ps'} lang
 */
export const units = (lang) =>
  MESSAGES.map(
    ({id, en, [lang]: target}) => `<trans-unit id="${id}">
  <source>${en}</source>
  <target>${target}</target>
  <note from="source">${en}</note>
</trans-unit>
`,
  ).join('');
