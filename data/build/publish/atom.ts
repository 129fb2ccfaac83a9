import {firstDay} from '../../../src/model/day.js';
import {languageOf, oneIn, textIn, type Lang} from '../languages.js';
import type {Head} from '../project.js';
import {valuesOf, type DataRecord} from '../record.js';

/** By RFC 4151: an id that stays the same wherever the feed is put. The year is that of the first release. */
const TAG = 'tag:recognition-elements,2026:';

const TITLES: Readonly<Record<Lang, string>> = {
  en: 'Engagement with the Taliban administration: events',
  prs: 'تعامل با ادارهٔ طالبان: رویدادها',
  ps: 'د طالبانو له ادارې سره تعامل: پېښې',
};

/** What XML 1.0 cannot hold is left out; what has a meaning in it is written as a reference. */
const xml = (text: string) =>
  text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A day as Atom has it, with a time and a zone: its midnight by UTC, since no source gives an hour. */
const instant = (day: string) => `${firstDay(day)}T00:00:00Z`;

/** A feed of all events in one language, the newest first (RFC 4287). */
export function atomFeed(records: readonly DataRecord[], {licence}: Head, lang: Lang): string {
  const sources = new Map(valuesOf(records, 'sources').map((source) => [source.id, source]));
  const events = valuesOf(records, 'events').map((event) => {
    const cited = event.sources.flatMap((id) => sources.get(id) ?? []);
    // An entry is as new as the newest page that it rests on.
    const updated = [event.date, ...cited.flatMap(({published}) => published ?? [])]
      .map(firstDay)
      .sort()
      .at(-1);
    return {...event, cited, updated: updated ?? event.date};
  });
  events.sort((a, b) => b.date.localeCompare(a.date, 'en') || a.id.localeCompare(b.id, 'en'));
  const newest =
    events
      .map(({updated}) => updated)
      .sort()
      .at(-1) ?? '2021-08-15';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languageOf(lang).bcp47}">`,
    `  <id>${TAG}events.${lang}</id>`,
    `  <title>${xml(oneIn(TITLES, lang))}</title>`,
    `  <updated>${instant(newest)}</updated>`,
    '  <author><name>The recognition-elements authors</name></author>',
    `  <rights>${xml(licence)}</rights>`,
    ...events.flatMap(({id, kind, date, states, title, text: long, cited, updated}) => [
      '  <entry>',
      `    <id>${TAG}${id}.${lang}</id>`,
      `    <title>${xml(textIn(title, lang))}</title>`,
      `    <published>${instant(date)}</published>`,
      `    <updated>${instant(updated)}</updated>`,
      ...[kind, ...states].map((term) => `    <category term="${xml(term)}"/>`),
      ...cited.map(
        ({url, title: page, publisher}) =>
          `    <link rel="related" href="${xml(url)}" title="${xml(`${publisher}: ${page}`)}"/>`,
      ),
      `    <content type="text">${xml(textIn(long, lang))}</content>`,
      '  </entry>',
    ]),
    '</feed>',
    '',
  ].join('\n');
}
