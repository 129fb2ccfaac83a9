import {formatList} from '../i18n/lists.js';
import type {Cell} from '../model/answers/answer.js';
import type {Basis, CriticRole, EventKind, Measure, Salience, Verdict} from '../model/vocabulary.js';
import {
  basisLabel,
  directionLabel,
  eventKindLabel,
  measureLabel,
  roleLabel,
  salienceLabel,
  verdictLabel,
} from './answer-labels.js';
import type {AnswerVoice, CitedSource} from './answer-voice.js';
import {confidenceLabel} from './labels.js';
import {missionName} from './mission-name.js';
import {quantityLabel} from './quantity.js';

/** A person, office or organisation has its name in a record; a state or an organisation of states has a code. */
function partyName(voice: AnswerVoice, id: string): string {
  return voice.text(`${id}/name`)?.text ?? voice.name(id);
}

/** A value in words; nothing where it is only a reference. */
export function cellWords(voice: AnswerVoice, cell: Cell): string {
  const {msg} = voice;
  switch (cell.kind) {
    case 'place':
      return voice.name(cell.code);
    case 'party':
      return partyName(voice, cell.code);
    case 'places':
      return formatList(
        cell.codes.map((code) => voice.name(code)),
        voice.lang,
      );
    case 'parties':
      return formatList(
        cell.codes.map((code) => partyName(voice, code)),
        voice.lang,
      );
    case 'status': {
      const [one, other] = cell.sides.map((side) => voice.status(side, cell.type));
      return one && other
        ? voice.say(msg('Contested: {one} – {other}', {id: 'answers.contested'}), {one, other})
        : voice.status(cell.code, cell.type);
    }
    case 'mission':
      return missionName(voice, cell);
    case 'confidence':
      return confidenceLabel(msg, cell.code);
    case 'direction':
      return directionLabel(voice, cell.code);
    case 'event-kind':
      return eventKindLabel(voice, cell.code as EventKind);
    case 'salience':
      return salienceLabel(voice, cell.code as Salience);
    case 'basis':
      return basisLabel(voice, cell.code as Basis);
    case 'role':
      return roleLabel(voice, cell.code as CriticRole);
    case 'verdict':
      return verdictLabel(voice, cell.code as Verdict);
    case 'measure':
      return measureLabel(voice, cell.code as Measure);
    case 'day': {
      const day = voice.date(cell.day);
      return cell.approximate ? voice.say(msg('about {day}', {id: 'answers.about.day'}), {day}) : day;
    }
    case 'count':
      return voice.number(cell.value);
    case 'quantity':
      return quantityLabel(voice, cell);
    case 'text':
      return voice.text(cell.key)?.text ?? '';
    case 'sources':
    case 'statements':
      return '';
    default:
      return cell satisfies never;
  }
}

/** The sources that a cell refers to. */
export function cellSources(voice: AnswerVoice, cell: Cell | null): readonly CitedSource[] {
  if (cell?.kind === 'sources') return cell.ids.flatMap((id) => voice.source(id) ?? []);
  if (cell?.kind === 'statements') return cell.ids.flatMap((id) => voice.sourcesOf(id));
  return [];
}
