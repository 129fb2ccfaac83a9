/** Modules that rollup.config.mjs makes for the classic scripts. */
declare module 'virtual:language' {
  export const language: {
    lang: import('../i18n/lang.js').Lang;
    words: import('../i18n/language.js').PackedWords;
    dates: import('../i18n/dates.js').DateWords;
  };
  export const beside: import('./details-script.js').DetailsFile;
}

declare module 'virtual:languages' {
  export const languages: {
    lang: import('../i18n/lang.js').Lang;
    words: import('../i18n/language.js').PackedWords;
    dates: import('../i18n/dates.js').DateWords;
    details: import('../model/dataset.js').PackedDetails;
  }[];
}

declare module 'virtual:details' {
  export const key: string;
  export const details: import('../model/dataset.js').PackedDetails;
  export const ownFile: import('./details-script.js').DetailsFile;
}

declare module 'virtual:own-data' {
  export const key: string;
}
