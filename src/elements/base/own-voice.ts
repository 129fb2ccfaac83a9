import {placeNames} from '../../i18n/area-places.js';
import {semicolon} from '../../i18n/lists.js';
import type {Msg} from '../../i18n/localize.js';
import type {OwnFile, OwnLayer} from '../../model/own/file.js';
import {ownNames, type Named} from '../../model/own/texts.js';
import {textIn} from '../../model/own/words.js';
import type {Voice} from '../../render/voice.js';

/** The words of a file in one language. */
interface OwnWords {
  readonly names: ReadonlyMap<string, string>;
  /** What we call all places. */
  readonly places: ReadonlyMap<string, string>;
  /** One that adds to a message of ours is put together when it is asked for: ours may come later. */
  readonly messages: ReadonlyMap<string, string | (() => string)>;
  /** What the authority is called; empty where the file leaves that to the element. */
  readonly authority: string;
}

/** By what a message is asked for: its id, or the number that the bundles have in its place. */
const msg: Msg = (english, options) => options?.id ?? english;
/** The same for a message that comes from elsewhere; not called `msg`, since the build takes those for messages. */
const keyOf: (english: string, options: {id: string}) => string = msg;

/** The messages that speak of the Taliban administration or of Afghanistan, by layer: those that take its `label`… */
const labels = {
  recognition: [msg('Positions of states', {id: 'l.recognition'})],
  missions: [
    msg('Afghan missions abroad', {id: 'l.missions'}),
    msg('Afghan missions there', {id: 'card.missions'}),
  ],
  kabul: [
    msg('Missions in Afghanistan', {id: 'l.kabul'}),
    msg('Its missions in Afghanistan', {id: 'card.kabul'}),
  ],
};
/** … its `question`… */
const questions = {
  recognition: [msg('Who recognises the {authority}?', {id: 'q.recognition'})],
  missions: [msg('Who runs the Afghan missions abroad?', {id: 'q.missions'})],
  kabul: [msg('Whose missions are open in Afghanistan?', {id: 'q.kabul'})],
};
/** … and its `lead`. */
const leads = {
  recognition: [
    msg('On {day}, {count} of {total} states recognised the {authority}.', {id: 'lead.one'}),
    msg('On {day}, {count} of {total} states recognised the {authority}.', {id: 'lead.many'}),
  ],
  missions: [
    msg(
      'On {day}, appointees of the {authority} ran {count} of the {total} Afghan missions abroad on record.',
      {id: 'lead.missions'},
    ),
  ],
  kabul: [
    msg('On {day}, {count} of the {total} missions in Afghanistan on record were known to be open.', {
      id: 'lead.kabul',
    }),
  ],
};
const nobody = msg('On {day}, none of {total} states recognised the {authority}.', {id: 'lead.none'});
const note = msg('Data as of {day}; facts under CC BY 4.0.', {id: 'note.data'});
const citation = msg('{title} recognition-elements, data as of {dataday}, state of {day}. CC BY 4.0.', {
  id: 'cite.text',
});

/**
 * How an element speaks with data of one's own: their names, labels and title, and else as before.
 *
 * @param named the records that have names in it
 * @param host whose own `authority-label` wins over that of the file
 * @param src where the file came from, which stands for a title where it has none
 */
export function ownVoice(
  voice: Voice,
  file: OwnFile,
  named: readonly Named[],
  host: {readonly authorityLabel: string},
  src: string,
): Voice {
  const byLang = new Map<string, OwnWords>();
  const own = () => {
    const {lang} = voice;
    const words = byLang.get(lang) ?? wordsOf(voice, file, named, src);
    byLang.set(lang, words);
    return words;
  };
  return {
    get lang() {
      return voice.lang;
    },
    msg: (english, options) => {
      const said = own().messages.get(keyOf(english, options)) ?? ours(voice, english, options);
      return typeof said === 'string' ? said : said();
    },
    say: (template, slots = {}) => {
      const {authority} = own();
      const all = authority && !host.authorityLabel ? {authority, ...slots} : slots;
      // A sentence of theirs need not say all that ours says.
      return voice.say(
        template,
        Object.fromEntries(Object.entries(all).filter(([slot]) => template.includes(`{${slot}}`))),
      );
    },
    name: (id) => {
      const ours = voice.name(id);
      // The words of an element may name fewer places than data can.
      return own().names.get(id) ?? (ours === id ? (own().places.get(id) ?? id) : ours);
    },
    number: (n) => voice.number(n),
    date: (day, style) => voice.date(day, style),
    status: (status, missionType) => {
      const label = file.authority?.statuses?.[status]?.label;
      return label
        ? slotted(textIn(label, voice.lang).text, own().authority)
        : voice.status(status, missionType);
    },
  };
}

/** A message as it stands without data of one's own. */
function ours({msg: say}: Voice, english: string, options?: {id: string}): string {
  return (say as (english: string, options?: {id: string}) => string)(english, options);
}

/** Text whose braces are no slots, but for those that its place fills. */
function slotted(text: string, authority: string, slots: readonly string[] = []): string {
  return text
    .replaceAll('{authority}', authority)
    .replace(/\{(\w*)\}/g, (slot, name: string) => (slots.includes(name) ? slot : name));
}

const SLOTS = ['day', 'count', 'total'];

function wordsOf(voice: Voice, file: OwnFile, named: readonly Named[], src: string): OwnWords {
  const {lang} = voice;
  const {authority, title, licence, overlay} = file;
  const messages = new Map<string, string | (() => string)>();
  const called = authority ? textIn(authority.label, lang).text.replace(/[{}]/g, '') : '';
  for (const layer of ['recognition', 'missions', 'kabul'] as const) {
    const words: OwnLayer | undefined = authority?.layers?.[layer];
    if (!words) continue;
    const lead = slotted(textIn(words.lead, lang).text, called, SLOTS);
    for (const id of labels[layer]) messages.set(id, slotted(textIn(words.label, lang).text, called));
    for (const id of questions[layer]) messages.set(id, slotted(textIn(words.question, lang).text, called));
    for (const id of leads[layer]) messages.set(id, lead);
    if (layer === 'recognition') messages.set(nobody, lead.replaceAll('{count}', voice.number(0)));
  }
  const name = title ? textIn(title, lang).text : src.replace(/[?#].*/, '').replace(/^.*\//, '');
  const parted = semicolon(lang);
  // Whose facts they are stands where ours would say that of themselves. A brace would be taken for a slot.
  const whose = [name, licence].filter(Boolean).join(parted).replace(/[{}]/g, '');
  if (overlay) {
    for (const id of [note, citation])
      messages.set(id, () => [ours(voice, id), whose && `${whose}.`].filter(Boolean).join(' '));
  } else {
    messages.set(note, `${whose}, {day}.`);
    messages.set(citation, `{title} ${whose}, {dataday}; {day}.`);
  }
  return {
    names: ownNames(named, lang),
    places: placeNames(lang),
    messages,
    authority: called,
  };
}
