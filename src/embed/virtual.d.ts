/** Modules that rollup.config.mjs makes for the classic scripts. */
declare module 'virtual:language' {
  import type {DateWords} from '../i18n/dates.js';
  import type {Lang} from '../i18n/lang.js';
  import type {PackedWords} from '../i18n/language.js';

  export const language: {lang: Lang; words: PackedWords; dates: DateWords};
  export const details: {key: string; file: string; integrity: string};
}

declare module 'virtual:languages' {
  import type {DateWords} from '../i18n/dates.js';
  import type {Lang} from '../i18n/lang.js';
  import type {PackedWords} from '../i18n/language.js';
  import type {PackedDetails} from '../model/dataset.js';

  export const languages: {lang: Lang; words: PackedWords; dates: DateWords; details: PackedDetails}[];
}
