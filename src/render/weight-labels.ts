import type {Basis, Salience} from '../model/vocabulary.js';
import type {Voice} from './voice.js';

/** The words for weights: apart, since a script's first words are those of whole files. */

/** How much a bargaining chip weighs with an actor. */
export function salienceLabel({msg}: Voice, salience: Salience): string {
  switch (salience) {
    case 'decisive':
      return msg('Decisive', {id: 'answers.salience.decisive'});
    case 'strong':
      return msg('Strong', {id: 'answers.salience.strong'});
    case 'moderate':
      return msg('Moderate', {id: 'answers.salience.moderate'});
    case 'weak':
      return msg('Weak', {id: 'answers.salience.weak'});
    case 'none-stated':
      return msg('Nothing stated', {id: 'answers.salience.none'});
    default:
      return salience satisfies never;
  }
}

/** What a judgement rests on. */
export function basisLabel({msg}: Voice, basis: Basis): string {
  switch (basis) {
    case 'stated-in-article':
      return msg('Stated in the article', {id: 'answers.basis.article'});
    case 'other-source':
      return msg('Another source', {id: 'answers.basis.source'});
    case 'editorial-inference':
      return msg('Inferred by the editors', {id: 'answers.basis.inference'});
    default:
      return basis satisfies never;
  }
}
