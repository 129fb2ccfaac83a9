import type {EventKind} from '../model/vocabulary.js';
import type {Voice} from './voice.js';

// Apart from the other labels: what says this alone carries no words of those.

/** What an event was. */
export function eventKindLabel({msg}: Voice, kind: EventKind): string {
  switch (kind) {
    case 'recognition':
      return msg('Recognition', {id: 'answers.event.recognition'});
    case 'ambassador':
      return msg('Ambassador', {id: 'answers.event.ambassador'});
    case 'mission-handover':
      return msg('Handover of a mission', {id: 'answers.event.handover'});
    case 'visit':
      return msg('Visit', {id: 'answers.event.visit'});
    case 'summit':
      return msg('Meeting of several states', {id: 'answers.event.summit'});
    case 'agreement':
      return msg('Agreement', {id: 'answers.event.agreement'});
    case 'sanctions':
      return msg('Sanctions', {id: 'answers.event.sanctions'});
    case 'court':
      return msg('Court', {id: 'answers.event.court'});
    case 'un-report':
      return msg('UN report or vote', {id: 'answers.event.un'});
    case 'claim':
      return msg('Claim', {id: 'answers.event.claim'});
    case 'security':
      return msg('Security', {id: 'answers.event.security'});
    case 'other':
      return msg('Other', {id: 'answers.event.other'});
    default:
      return kind satisfies never;
  }
}
