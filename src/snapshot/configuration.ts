import type {ElementName} from '../model/answers/answer.js';

/** An element with its attributes, named as in its HTML; one that is either there or not has the value ''. */
export interface Configuration {
  readonly element: ElementName;
  readonly attributes: Readonly<Record<string, string>>;
}
