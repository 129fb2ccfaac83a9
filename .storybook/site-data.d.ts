declare module 'virtual:elements' {
  interface Named {
    name: string;
    description?: string;
  }
  export interface Member extends Named {
    kind: 'field' | 'method';
    type?: {text: string};
    default?: string;
    attribute?: string;
    readonly?: boolean;
    static?: boolean;
    return?: {type: {text: string}};
    parameters?: {name: string; type?: {text: string}}[];
  }
  /** A declaration of `custom-elements.json`. */
  export interface ElementApi {
    name: string;
    tagName: string;
    description?: string;
    summary?: string;
    attributes?: (Named & {fieldName?: string; type?: {text: string}; default?: string})[];
    members?: Member[];
    events?: (Named & {type?: {text: string}})[];
    slots?: Named[];
    cssParts?: Named[];
    cssProperties?: (Named & {default?: string})[];
  }
  const elements: Readonly<Record<string, ElementApi>>;
  export default elements;
}

declare module 'virtual:attributes' {
  const manifest: object;
  export default manifest;
}

declare module 'virtual:records' {
  const dataset: {
    readonly start: string;
    readonly day: string;
    readonly version: string;
    readonly licence: string;
    /** The records of each kind. */
    readonly [kind: string]: unknown;
  };
  export default dataset;
}
