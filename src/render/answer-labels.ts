import type {CriticRole, Measure, Verdict} from '../model/vocabulary.js';
import type {Voice} from './voice.js';

export {eventKindLabel} from './event-kind-label.js';
export {unitLabel} from './quantity.js';
export {basisLabel, salienceLabel} from './weight-labels.js';

/** The words for what only tables, lists and texts say of the vocabulary of the facts. */

/** Whether an obstacle’s removal is demanded, or only the matter criticised. */
export function roleLabel({msg}: Voice, role: CriticRole): string {
  switch (role) {
    case 'condition':
      return msg('Makes it a condition', {id: 'answers.role.condition'});
    case 'criticism':
      return msg('Criticises it', {id: 'answers.role.criticism'});
    default:
      return role satisfies never;
  }
}

/** What the sources beside a claim add up to. */
export function verdictLabel({msg}: Voice, verdict: Verdict): string {
  switch (verdict) {
    case 'supported':
      return msg('Supported', {id: 'answers.verdict.supported'});
    case 'partly-supported':
      return msg('Partly supported', {id: 'answers.verdict.partly'});
    case 'mixed':
      return msg('Mixed evidence', {id: 'answers.verdict.mixed'});
    case 'disputed':
      return msg('Disputed', {id: 'answers.verdict.disputed'});
    case 'contradicted':
      return msg('Contradicted', {id: 'answers.verdict.contradicted'});
    case 'unconfirmed':
      return msg('Unconfirmed', {id: 'answers.verdict.unconfirmed'});
    case 'premature':
      return msg('Premature', {id: 'answers.verdict.premature'});
    case 'overtaken':
      return msg('Overtaken by events', {id: 'answers.verdict.overtaken'});
    default:
      return verdict satisfies never;
  }
}

/** Whose envoy is accepted. */
export function directionLabel({msg}: Voice, direction: string): string {
  switch (direction) {
    case 'receives':
      return msg('Receives an envoy from Kabul', {id: 'answers.direction.receives'});
    case 'sends':
      return msg('Sends an envoy to Kabul', {id: 'answers.direction.sends'});
    default:
      return msg('Receives an envoy and sends one', {id: 'answers.direction.both'});
  }
}

/** What a count of our own records counts: its definition, in one phrase. */
export function measureLabel(voice: Voice, measure: Measure): string {
  const {msg} = voice;
  const say = (template: string) => voice.say(template);
  switch (measure) {
    case 'recognising-states':
      return say(
        msg('States whose recognition of the {authority} has been announced', {
          id: 'answers.measure.recognising',
        }),
      );
    case 'states-accepting-ambassador':
      return say(
        msg('States reported to receive an ambassador of the {authority}, with or without recognition', {
          id: 'answers.measure.ambassador',
        }),
      );
    case 'states-with-controlled-missions':
      return say(
        msg('States with at least one Afghan mission run by appointees of the {authority}', {
          id: 'answers.measure.states',
        }),
      );
    case 'controlled-missions':
      return say(
        msg('Afghan embassies, consulates and permanent missions run by appointees of the {authority}', {
          id: 'answers.measure.controlled',
        }),
      );
    case 'controlled-or-coordinated-missions':
      return say(
        msg('Afghan missions run by appointees of the {authority}, or by others in coordination', {
          id: 'answers.measure.either',
        }),
      );
    case 'coordinated-missions':
      return say(
        msg('Afghan missions run by others in coordination with the {authority}', {
          id: 'answers.measure.coordinated',
        }),
      );
    case 'republic-missions':
      return msg('Afghan missions run by diplomats of the former republic', {id: 'answers.measure.republic'});
    case 'closed-missions':
      return msg('Afghan missions that are closed', {id: 'answers.measure.closed'});
    case 'open-embassies-in-kabul':
      return msg('Embassies of other states known to be open in Kabul', {id: 'answers.measure.kabul'});
    case 'states-with-open-missions-in-afghanistan':
      return msg('States with at least one mission known to be open in Afghanistan', {
        id: 'answers.measure.open',
      });
    default:
      return measure satisfies never;
  }
}
