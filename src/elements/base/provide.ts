import type {ReactiveElement} from 'lit';
import type {Lang} from '../../i18n/lang.js';
import type {Language} from '../../i18n/language.js';
import type {Details} from '../../model/dataset.js';

/**
 * Where an element gets what it loads later. Each element's folder has a `provide.ts` that fetches modules on demand;
 * the classic scripts carry other answers and put their own file in its place (see rollup.config.mjs).
 */
export interface Provide<Later = unknown> {
  /** The area of messages that the element needs beyond those of all elements; see data/build/areas.ts. */
  readonly area?: string;
  loadLanguage(lang: Lang): Promise<Language>;
  /** Notes and sources, by the ids of statements and records. */
  loadDetails(lang: Lang): Promise<Details>;
  /** Code that is needed when a reader opens what the notes and sources are shown in. */
  loadLater(): Promise<Later>;
  /** Has the element's own data read and shown, by code that comes only then. */
  loadOwn?(element: ReactiveElement): Promise<unknown>;
}
