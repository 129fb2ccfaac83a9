import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {langOf, type Lang} from './lang.js';
import type {Language} from './language.js';
import {nearestLang} from './nearest-lang.js';

/**
 * Looks a message up in the language of one element. The English stands at the call for readers of the code and
 * for `lit-localize extract`, which knows calls of this type by its brand; the `id` never changes with the English.
 */
export interface Msg {
  (english: string, options: {id: string; desc?: string}): string;
  readonly _LIT_LOCALIZE_MSG_?: never;
}

/** Where an element's words come from, and which area of messages it needs beyond those of all elements. */
export interface WordSource {
  readonly area?: string;
  /** Fetches a language; it rejects where a bundle has no such language, and the element then speaks one that is there. */
  loadLanguage(lang: Lang): Promise<Language>;
}

/** Languages that have arrived, by area, shared by all elements of this copy of the library. */
const languages: Language[] = [];
const known = (area?: string, lang?: Lang) =>
  languages.find((each) => each.area === area && (!lang || each.lang === lang));
const live = new Set<Localize>();
let observer: MutationObserver | undefined;

/** Makes a language known to all elements on the page, for bundles that carry their own words. */
export function addLanguage(language: Language): void {
  // Elements that waited for the same one bring it once each.
  if (languages.includes(language)) return;
  languages.unshift(language);
  for (const each of live) each.follow();
}

/** Sees every later change of a `lang` attribute above the node, through shadow roots. */
function watchAbove(node: Node): void {
  observer ??= new MutationObserver(() => {
    for (const each of live) each.follow();
  });
  for (
    let root: Node | undefined = node.getRootNode();
    root;
    root = (root as ShadowRoot).host?.getRootNode()
  ) {
    observer.observe(root, {attributes: true, attributeFilter: ['lang', 'xml:lang'], subtree: true});
  }
}

/**
 * Gives an element the language of its surroundings: its own `lang`, else the nearest ancestor's, across shadow
 * hosts, now and whenever it changes. The locale belongs to the element, so several languages live on one page.
 */
export class Localize implements ReactiveController {
  /** The words in use; undefined until the first language has arrived. */
  language: Language | undefined;

  private wanted: Lang = 'en';

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly source: () => WordSource,
  ) {
    host.addController(this);
  }

  // The bundles leave only a message's number at each call, and number the words alike.
  readonly msg: Msg = (english, options) => {
    const id = options?.id ?? english;
    return this.language?.messages[id] ?? english;
  };

  /** The name of a state, organisation, disputed land or city; its code where there is none. */
  name(id: string): string {
    return this.language?.names.get(id) ?? id;
  }

  hostConnected(): void {
    live.add(this);
    watchAbove(this.host);
    this.follow();
  }

  hostDisconnected(): void {
    live.delete(this);
  }

  /** Takes up the language that the element stands in now. */
  follow(): void {
    const lang = langOf(nearestLang(this.host));
    this.wanted = lang;
    const source = this.source();
    const language = known(source.area, lang);
    if (language) this.use(language);
    else {
      source.loadLanguage(lang).then(addLanguage, (reason: unknown) => {
        if (known(source.area, lang)) return;
        console.warn(`<${this.host.localName}>: ${String(reason)}`);
        const other = known(source.area);
        if (other && this.wanted === lang) this.use(other);
      });
    }
  }

  private use(language: Language): void {
    if (this.language === language) return;
    this.language = language;
    this.host.requestUpdate();
  }
}
