import {unsafeCSS, type CSSResult} from 'lit';

/**
 * Lit's `css` without its guard against rules from outside and the guard's long messages, which would stand in every
 * script: values here are rules of this house only.
 */
export const css = (strings: TemplateStringsArray, ...values: readonly (string | CSSResult)[]): CSSResult =>
  unsafeCSS(String.raw({raw: strings}, ...values));
