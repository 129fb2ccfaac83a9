import type {Dataset} from '../../model/dataset.js';
import type {ElementName} from '../../model/answers/answer.js';
import type {Parts} from '../../model/parts.js';

/** An element with what its tag says, in the names of HTML: `{'as-of': '2024-01-01', lang: 'prs'}`. */
export interface Configuration {
  readonly element: ElementName;
  /** One that says nothing but that it is there, such as `mirror`, is an empty text. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** The facts that it is answered from. */
export interface Material {
  readonly dataset: Dataset;
  readonly parts: Parts;
}
