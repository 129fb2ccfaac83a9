/** Modules that rollup.config.mjs makes for the classic scripts. */
declare module 'virtual:element' {
  type Embedded = import('./embedded.js').Embedded;
  export const tag: Embedded['tag'];
  export const element: Embedded['element'];
  export const unpackLanguage: Embedded['unpackLanguage'];
  export const unpackDetails: Embedded['unpackDetails'];
}

declare module 'virtual:language' {
  export const language: {
    lang: import('../i18n/lang.js').Lang;
    words: import('../i18n/language.js').PackedWords;
    dates: import('../i18n/dates.js').DateWords;
  };
  export const beside: import('./details-script.js').DetailsFile;
}

declare module 'virtual:elements' {
  export const elements: {
    embedded: import('./embedded.js').Embedded;
    isArea: boolean;
    share: import('./pool.js').Share;
  }[];
}

declare module 'virtual:pool' {
  export const pool: import('./pool.js').Pool;
  export const languages: {
    lang: import('../i18n/lang.js').Lang;
    messages: import('../i18n/language.js').PackedWords['messages'];
    worldview: string;
    dates: import('../i18n/dates.js').DateWords;
    texts: import('./pool.js').PooledTexts;
  }[];
}

declare module 'virtual:details' {
  export const key: string;
  export const details: import('../model/dataset.js').PackedDetails;
  export const messages: readonly string[];
  export const ownFile: import('./details-script.js').DetailsFile;
}

declare module 'virtual:own-data' {
  export const key: string;
}

/** An element's `later.ts`. */
declare module 'virtual:later' {}

declare module 'virtual:site' {
  /** Each tag with the hashes of its scripts in English, Dari and Pashto; one alone where it has no words. */
  export const scripts: readonly (readonly [tag: string, ...hashes: string[]])[];
}
