import {isolate} from '../../i18n/bidi.js';
import {comma, semicolon} from '../../i18n/lists.js';
import type {EventKind, Verdict} from '../../model/vocabulary.js';
import {columnHeading} from '../answer-headings.js';
import {eventKindLabel, verdictLabel} from '../answer-labels.js';
import type {AnswerVoice} from '../answer-voice.js';
import {confidenceLabel, missionTypeLabel} from '../labels.js';
import {columnLabel, regionLabel} from '../missions/words.js';
import type {Configuration} from './configuration.js';

/** What an attribute narrows, and how its values are called. */
interface Narrowing {
  readonly attribute: string;
  readonly label: string;
  readonly nameOf: (value: string) => string;
  /** Whether its value is one text, blanks and all. */
  readonly whole?: true;
}

function narrowingsOf(voice: AnswerVoice, {element}: Configuration): readonly Narrowing[] {
  const {msg, name} = voice;
  const heading = (id: string) => columnHeading(voice, {id, kind: 'text'});
  const search: Narrowing = {
    attribute: 'query',
    label: msg('Search', {id: 'timeline.search'}),
    nameOf: isolate,
    whole: true,
  };
  switch (element) {
    case 'embassy-status-table':
      return [
        {attribute: 'state', label: columnLabel(voice, 'host'), nameOf: name},
        {
          attribute: 'region',
          label: msg('Region', {id: 'embassies.region'}),
          nameOf: (region) => regionLabel(voice, region),
        },
        {
          attribute: 'type',
          label: columnLabel(voice, 'type'),
          nameOf: (type) => missionTypeLabel(msg, type),
        },
        {
          attribute: 'control',
          label: columnLabel(voice, 'control'),
          nameOf: (status) => voice.status(status),
        },
        {
          attribute: 'confidence',
          label: columnLabel(voice, 'confidence'),
          nameOf: (confidence) => confidenceLabel(msg, confidence),
        },
        search,
      ];
    case 'engagement-timeline':
      return [
        {
          attribute: 'kind',
          label: heading('kind'),
          nameOf: (kind) => eventKindLabel(voice, kind as EventKind),
        },
        {attribute: 'year', label: heading('date'), nameOf: (year) => voice.date(year)},
        search,
      ];
    case 'claim-check':
      return [
        {
          attribute: 'verdict',
          label: heading('verdict'),
          nameOf: (verdict) => verdictLabel(voice, verdict as Verdict),
        },
        {attribute: 'claimant', label: heading('claimant'), nameOf: name},
        {attribute: 'state', label: heading('claimant'), nameOf: name},
      ];
    case 'legitimacy-obstacles':
      return [{attribute: 'state', label: heading('critic'), nameOf: name}];
    case 'leverage-matrix':
      return [
        {attribute: 'chip', label: heading('chip'), nameOf: name},
        {attribute: 'actor', label: heading('actor'), nameOf: name},
      ];
    default:
      // Of all others the question, the sentence or the captions say it.
      return [];
  }
}

/** The sentence that says to what an answer is narrowed; nothing where it is whole, or says so itself. */
export function narrowedWords(voice: AnswerVoice, configuration: Configuration): string {
  const {attributes} = configuration;
  // One claim is shown whatever else is chosen; of two who claim, the first counts.
  const idle = attributes['claim'] ? /^/ : attributes['claimant'] ? /^state$/ : /^$/;
  const said = narrowingsOf(voice, configuration).flatMap(({attribute, label, nameOf, whole}) => {
    const value = idle.test(attribute) ? '' : (attributes[attribute] ?? '').trim();
    const values = !value ? [] : whole ? [value] : value.split(/\s+/);
    return values.length > 0 ? [`${label}: ${values.map(nameOf).join(comma(voice.lang))}`] : [];
  });
  if (said.length === 0) return '';
  const choice = said.join(semicolon(voice.lang));
  // Not through `say`, which would take a brace of a reader’s own for a slot, and his digits for ours.
  return voice.msg('Shown here: {choice}.', {id: 'answers.narrowed'}).replace('{choice}', () => choice);
}
