import type {ReactiveController, ReactiveControllerHost, ReactiveElement} from 'lit';
import {project} from '../../geo/projection.js';
import {placeNames} from '../../i18n/area-places.js';
import type {Localize} from '../../i18n/localize.js';
import type {Dataset, Details} from '../../model/dataset.js';
import type {Day} from '../../model/day.js';
import {isLeverage} from '../../model/leverage-grid.js';
import type {Fault} from '../../model/fault.js';
import {BOUNDS} from '../../model/own/bounds.js';
import {ownFacts} from '../../model/own/facts.js';
import type {OwnFile} from '../../model/own/file.js';
import {knownOf, type Known} from '../../model/own/known.js';
import {knownOfLeverage, leverageFaults, ownLeverage, toldOfLeverage} from '../../model/own/leverage.js';
import {readDataset} from '../../model/own/read.js';
import {namedOf, ownDetails, toldOf, type Named, type Told} from '../../model/own/texts.js';
import {toneOf} from '../../model/tones.js';
import {fetchText} from './fetch-text.js';
import {ownVoice} from './own-voice.js';
import type {Origin, Shared} from './shared.js';
import type {Voice} from '../../render/voice.js';

/** Facts that an element answers from, of whichever kind. */
interface Facts {
  readonly day: Day;
}

/** What of a file an element shows. */
interface Kind {
  readonly isReady: (given: unknown) => boolean;
  readonly known: (names: readonly string[]) => Known;
  /** What makes a sound file unfit for this element. */
  readonly faults: (file: OwnFile) => readonly Fault[];
  readonly facts: (file: OwnFile, known: Known) => Facts;
  readonly told: (file: OwnFile) => readonly Told[];
  readonly named: (file: OwnFile) => readonly Named[];
  /** Whether it shows statuses, whose colours a file may set. */
  readonly coloured: boolean;
}

/** What an element shows is of the kind of the facts that it had before: those of the matrix, or a map's. */
function kindOf(ground: unknown): Kind {
  if (isLeverage(ground)) {
    return {
      isReady: isLeverage,
      known: () => knownOfLeverage(ground),
      faults: leverageFaults,
      facts: (file, known) => ownLeverage(file, known, ground),
      told: toldOfLeverage,
      named: ({records: {chips, actors, interests}}) => [...chips, ...actors, ...interests],
      coloured: false,
    };
  }
  return {
    isReady: (given) => Boolean((given as Dataset).positions),
    known: (names) => knownOf(ground as Dataset, names, names),
    faults: () => [],
    facts: (file, known) => ownFacts(file, known, project),
    told: toldOf,
    named: namedOf,
    coloured: true,
  };
}

/** What of an element this file sees to; the element keeps it from its users. */
interface Host extends Omit<ReactiveControllerHost, 'requestUpdate'>, HTMLElement {
  requestUpdate(name?: string, before?: unknown): void;
  readonly src: string;
  readonly authorityLabel: string;
  readonly localize: Localize;
  raw: unknown;
  known: Facts | undefined;
  waiting: boolean | undefined;
  fail(reason: unknown, faults?: readonly Fault[]): void;
  voice: Voice;
  details: Details | undefined;
  readonly facts: Facts;
  readonly shared: Shared | undefined;
}

const same = (one: Origin | undefined, other: Origin | undefined) =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    Object.entries(one).every(([key, value]) => (other as Record<string, unknown>)[key] === value));

/**
 * Shows data of one's own in an element: reads them whenever they change, and only when they are sound puts them in
 * the place of what was shown, with their words, names, colours, notes and sources.
 */
class OwnData implements ReactiveController {
  private readonly host: Host;
  private readonly voice: Voice;
  /** Of what kind its facts are; overlays are laid upon those that it had before it was given any of these. */
  private readonly kind: Kind;
  private origin: Origin | undefined;
  private reading = new AbortController();
  private file: OwnFile | undefined;
  /** The facts that were made of the file; others than these were set by the page. */
  private made: Facts | undefined;
  private colours: string[] = [];
  /** Notes and sources as they came, and as the file adds to them. */
  private plain: Details | undefined;
  /** Those of the file alone, made as it is read, since a reader who asks for them does not wait. */
  private own: {readonly lang: string; readonly details: Details} | undefined;
  private dressed: Details | undefined;

  constructor(element: ReactiveElement) {
    this.host = element as unknown as Host;
    this.voice = this.host.voice;
    this.kind = kindOf(this.host.facts);
    const look = () => this.host.requestUpdate();
    new MutationObserver(look).observe(element, {childList: true, characterData: true, subtree: true});
    // The text of a child may still be on its way. A page that has been read would never let go of the listener.
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', look, {once: true});
    this.host.addController(this);
    look();
  }

  hostUpdate(): void {
    const {host} = this;
    // Before there are words nothing is shown, and no fault can be told.
    if (!host.localize.language) return;
    if (this.made && host.known !== this.made) this.undress();
    const origin = this.find();
    if (!origin) host.waiting = false;
    if (!same(origin, this.origin)) {
      this.origin = origin;
      void this.read(origin);
    }
    this.dressDetails();
  }

  /** The first that is there counts; a context's come last. */
  private find(): Origin | undefined {
    const {raw, src} = this.host;
    // Facts that are ready to be asked have been taken up by the element.
    if (raw && !this.kind.isReady(raw)) return {raw};
    if (src) return {src};
    const child = this.host.querySelector(':scope > script[type="application/json"]');
    if (!child) return this.host.shared?.own;
    // Half a text would be told as a fault.
    return document.readyState === 'loading' ? this.origin : {text: child.textContent ?? ''};
  }

  /** Reads and shows what is there; whatever is asked for meanwhile makes it void. */
  private async read(origin: Origin | undefined): Promise<void> {
    this.reading.abort();
    const reading = (this.reading = new AbortController());
    try {
      // Not within the update that found it.
      await Promise.resolve();
      if (reading.signal.aborted) return;
      if (!origin) {
        this.show(undefined);
        return;
      }
      const text =
        'src' in origin
          ? await this.textAt(origin, reading.signal)
          : 'text' in origin
            ? origin.text
            : typeof origin.raw === 'string'
              ? origin.raw
              : JSON.stringify(origin.raw);
      if (reading.signal.aborted) return;
      const result = readDataset(text, this.known);
      const faults = 'file' in result ? this.kind.faults(result.file) : result.faults;
      if ('file' in result && faults.length === 0) this.show(result.file);
      else this.tell(faults);
    } catch (reason) {
      if (reading.signal.aborted) return;
      this.tell([{path: '/', says: String(reason), mend: 'see that it can be read from this page'}]);
    }
  }

  /** What is at an address; that of a context is fetched once for all inside it, whoever of them leaves. */
  private textAt(origin: Extract<Origin, {readonly src: string}>, signal: AbortSignal): Promise<string> {
    const fetched = (until: AbortSignal) => fetchText(origin.src, BOUNDS.text, until);
    return origin === this.host.shared?.own
      ? (origin.text ??= fetched(new AbortController().signal))
      : fetched(signal);
  }

  private get known(): Known {
    return this.kind.known([...placeNames('en').keys()]);
  }

  private show(file: OwnFile | undefined): void {
    const {host} = this;
    const before = host.facts;
    this.file = file;
    const made = file && this.kind.facts(file, this.known);
    if (made) {
      host.known = this.made = made;
      this.own = file.overlay ? undefined : this.ownIn(file);
      host.voice = ownVoice(
        this.voice,
        file,
        this.kind.named(file),
        host,
        this.origin && 'src' in this.origin ? this.origin.src : '',
      );
      this.paint(file);
      // Notes may have come since the last update: those are kept.
      if (host.details === this.dressed) host.details = this.plain;
    } else if (this.made) {
      host.known = undefined;
      this.undress();
    }
    host.waiting = false;
    host.requestUpdate('facts', before);
  }

  /** Takes away all but the facts. */
  private undress(): void {
    const {host} = this;
    this.file = this.made = this.own = undefined;
    host.voice = this.voice;
    if (host.details === this.dressed) host.details = this.plain;
    this.paint(undefined);
  }

  private tell(faults: readonly Fault[]): void {
    const {host} = this;
    const lines = faults.map(({path, says, mend}) => `${path}\n  ${says}\n  → ${mend}`);
    const reason = `<${host.localName}>: the data have ${faults.length === 1 ? 'a fault' : 'faults'}; what was shown stays`;
    console.error([reason, ...lines].join('\n'));
    host.fail(reason, faults);
  }

  /** Notes and sources arrive when a reader asks for them, and again in another language. */
  private dressDetails(): void {
    const {host, file} = this;
    if (host.details === this.dressed && this.dressed) return;
    this.plain = host.details;
    if (!file || !this.plain) return;
    if (file.overlay) this.dressed = ownDetails(file, this.kind.told(file), this.voice.lang, this.plain);
    else {
      if (this.own?.lang !== this.voice.lang) this.own = this.ownIn(file);
      this.dressed = this.own.details;
    }
    host.details = this.dressed;
  }

  private ownIn(file: OwnFile) {
    const {lang} = this.voice;
    return {lang, details: ownDetails(file, this.kind.told(file), lang)};
  }

  /** Colours of statuses, by script, since a policy may forbid style attributes. What the page set itself stays. */
  private paint(file: OwnFile | undefined): void {
    const {style} = this.host;
    for (const name of this.colours) style.removeProperty(name);
    this.colours = [];
    const statuses = this.kind.coloured ? file?.authority?.statuses : undefined;
    for (const [status, {colour} = {}] of Object.entries(statuses ?? {})) {
      const name = `--recognition-${toneOf(status)}`;
      if (!colour || style.getPropertyValue(name)) continue;
      style.setProperty(name, colour);
      this.colours.push(name);
    }
    if (style.length === 0) this.host.removeAttribute('style');
  }
}

/** Has an element show data of its own from now on. */
export function followOwn(element: ReactiveElement): void {
  new OwnData(element);
}
