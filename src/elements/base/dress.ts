import {adoptStyles, unsafeCSS, type CSSResultOrNative, type LitElement} from 'lit';
import {kept} from '../../i18n/kept.js';

/** The styles of a tag with those that came later: all its elements share them. */
const dressed = new WeakMap<readonly CSSResultOrNative[], CSSResultOrNative[]>();

/** Puts on an element the rules that came with the code that its opened parts need. */
export function dress({constructor, renderRoot}: LitElement, rules: string): void {
  const {elementStyles} = constructor as typeof LitElement;
  adoptStyles(
    renderRoot as ShadowRoot,
    kept(dressed, elementStyles, () => [...elementStyles, unsafeCSS(rules)]),
  );
}
