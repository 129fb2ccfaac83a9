import {html, type TemplateResult} from 'lit';

/** A text of ours in which names of the code stand between backticks, as in the comments that the manifest is made from. */
export const marked = (text: string): (string | TemplateResult)[] =>
  text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
