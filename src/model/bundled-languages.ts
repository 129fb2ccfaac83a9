/** The languages that the library speaks, by their keys, English first. */
export {LANGS, type Lang} from '../generated/languages.js';
