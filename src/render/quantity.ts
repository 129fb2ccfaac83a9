import {pluralCategory} from '../i18n/plural.js';
import type {Unit} from '../model/vocabulary.js';
import type {Voice} from './voice.js';

/** A number that a source gives, with what it counts. */
export interface Quantity {
  readonly value: number;
  readonly unit?: string;
  readonly atLeast?: true;
  readonly approximate?: true;
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

/** A number as a source gives it: `at least 3 embassies`, `about 40 countries`. */
export function quantityLabel(voice: Voice, {value, unit, atLeast, approximate}: Quantity): string {
  const {msg} = voice;
  const count = unit ? unitLabel(voice, value, unit as Unit) : voice.number(value);
  if (atLeast) return voice.say(msg('at least {count}', {id: 'answers.atleast'}), {count});
  if (approximate) return voice.say(msg('about {count}', {id: 'answers.about'}), {count});
  return count;
}
