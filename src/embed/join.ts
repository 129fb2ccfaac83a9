import type {Language} from '../i18n/language.js';
import type {Details} from '../model/dataset.js';

/** A language that a script carries, and where its notes and sources come from. */
export interface Carried {
  readonly language: Language;
  readonly details: () => Promise<Details>;
}

/** A class of elements that can be taught a language. */
export interface Speaking {
  readonly version: string;
  speak(language: Language, details: () => Promise<Details>): void;
}

/** Gives a language the messages that come later than the others, by number. */
export function addMessages({messages}: Pick<Language, 'messages'>, later: readonly string[]): void {
  later.forEach((text, id) => text && ((messages as Record<number, string>)[id] = text));
}

/**
 * Defines a tag, or, where a script of another language has defined it, teaches that one the languages of this
 * script. A tag that a stranger or another version holds is left alone.
 */
export function join(
  element: Speaking & CustomElementConstructor,
  tag: string,
  carried: readonly Carried[],
): void {
  const defined = customElements.get(tag) as typeof element | undefined;
  if (defined && defined.version !== element.version) {
    console.warn(`<${tag}> is taken by another script; this one (${element.version}) leaves it alone`);
    return;
  }
  for (const {language, details} of carried) (defined ?? element).speak(language, details);
  if (!defined) customElements.define(tag, element);
}
