import {pluralCategory} from '../i18n/plural.js';
import type {CriticRole, Measure, Unit, Verdict} from '../model/vocabulary.js';
import type {Voice} from './voice.js';

export {eventKindLabel} from './event-kind-label.js';
export {basisLabel, salienceLabel} from './weight-labels.js';

/** The words for what only tables, lists and texts say of the vocabulary of the facts. */

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

/** A number with what it counts: `40 countries`. The slot {count} comes formatted. */
export function unitLabel(voice: Voice, value: number, unit: Unit): string {
  const {msg} = voice;
  const one = pluralCategory(value, voice.lang) === 'one';
  const template = () => {
    switch (unit) {
      case 'states':
        return one
          ? msg('{count} state', {id: 'answers.unit.state'})
          : msg('{count} states', {id: 'answers.unit.states'});
      case 'countries':
        return one
          ? msg('{count} country', {id: 'answers.unit.country'})
          : msg('{count} countries', {id: 'answers.unit.countries'});
      case 'missions':
        return one
          ? msg('{count} mission', {id: 'answers.unit.mission'})
          : msg('{count} missions', {id: 'answers.unit.missions'});
      case 'embassies':
        return one
          ? msg('{count} embassy', {id: 'answers.unit.embassy'})
          : msg('{count} embassies', {id: 'answers.unit.embassies'});
      case 'people':
        return one
          ? msg('{count} person', {id: 'answers.unit.person'})
          : msg('{count} people', {id: 'answers.unit.people'});
      case 'women':
        return one
          ? msg('{count} woman', {id: 'answers.unit.woman'})
          : msg('{count} women', {id: 'answers.unit.women'});
      case 'officials':
        return one
          ? msg('{count} official', {id: 'answers.unit.official'})
          : msg('{count} officials', {id: 'answers.unit.officials'});
      case 'appointees':
        return one
          ? msg('{count} appointee', {id: 'answers.unit.appointee'})
          : msg('{count} appointees', {id: 'answers.unit.appointees'});
      case 'killings':
        return one
          ? msg('{count} killing', {id: 'answers.unit.killing'})
          : msg('{count} killings', {id: 'answers.unit.killings'});
      case 'violations':
        return one
          ? msg('{count} violation', {id: 'answers.unit.violation'})
          : msg('{count} violations', {id: 'answers.unit.violations'});
      case 'warrants':
        return one
          ? msg('{count} warrant', {id: 'answers.unit.warrant'})
          : msg('{count} warrants', {id: 'answers.unit.warrants'});
      case 'votes':
        return one
          ? msg('{count} vote', {id: 'answers.unit.vote'})
          : msg('{count} votes', {id: 'answers.unit.votes'});
      case 'decisions':
        return one
          ? msg('{count} decision', {id: 'answers.unit.decision'})
          : msg('{count} decisions', {id: 'answers.unit.decisions'});
      case 'visits':
        return one
          ? msg('{count} visit', {id: 'answers.unit.visit'})
          : msg('{count} visits', {id: 'answers.unit.visits'});
      case 'trips':
        return one
          ? msg('{count} trip', {id: 'answers.unit.trip'})
          : msg('{count} trips', {id: 'answers.unit.trips'});
      case 'chips':
        return one
          ? msg('{count} bargaining chip', {id: 'answers.unit.chip'})
          : msg('{count} bargaining chips', {id: 'answers.unit.chips'});
      case 'years':
        return one
          ? msg('{count} year', {id: 'answers.unit.year'})
          : msg('{count} years', {id: 'answers.unit.years'});
      default:
        return unit satisfies never;
    }
  };
  return voice.say(template(), {count: voice.number(value)});
}
