import type {ReactiveController, ReactiveControllerHost, ReactiveElement} from 'lit';
import {project} from '../../geo/projection.js';
import type {Localize} from '../../i18n/localize.js';
import type {Dataset, Details} from '../../model/dataset.js';
import type {Fault} from '../../model/fault.js';
import {BOUNDS} from '../../model/own/bounds.js';
import {ownFacts} from '../../model/own/facts.js';
import type {OwnFile} from '../../model/own/file.js';
import {knownOf, type Known} from '../../model/own/known.js';
import {readDataset} from '../../model/own/read.js';
import {ownDetails} from '../../model/own/texts.js';
import {toneOf} from '../../model/tones.js';
import {fetchText} from './fetch-text.js';
import {ownVoice} from './own-voice.js';
import type {Voice} from '../../render/voice.js';

/** What of an element this file sees to; the element keeps it from its users. */
interface Host extends Omit<ReactiveControllerHost, 'requestUpdate'>, HTMLElement {
  requestUpdate(name?: string, before?: unknown): void;
  readonly src: string;
  readonly authorityLabel: string;
  readonly localize: Localize;
  raw: unknown;
  known: Dataset | undefined;
  waiting: boolean | undefined;
  fail(reason: unknown, faults?: readonly Fault[]): void;
  voice: Voice;
  details: Details | undefined;
  readonly facts: Dataset;
}

/** Where data of one's own are: set as a property, at an address, or in a child; the first that is there counts. */
type Origin = {readonly raw: unknown} | {readonly src: string} | {readonly text: string} | undefined;

const same = (one: Origin, other: Origin) =>
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
  /** What overlays are laid upon: the facts that the element had before it was given any of these. */
  private readonly ground: Dataset;
  private origin: Origin;
  private reading = new AbortController();
  private file: OwnFile | undefined;
  /** The facts that were made of the file; others than these were set by the page. */
  private made: Dataset | undefined;
  private colours: string[] = [];
  /** Notes and sources as they came, and as the file adds to them. */
  private plain: Details | undefined;
  /** Those of the file alone, made as it is read, since a reader who asks for them does not wait. */
  private own: {readonly lang: string; readonly details: Details} | undefined;
  private dressed: Details | undefined;

  constructor(element: ReactiveElement) {
    this.host = element as unknown as Host;
    this.voice = this.host.voice;
    this.ground = this.host.facts;
    const look = () => this.host.requestUpdate();
    new MutationObserver(look).observe(element, {childList: true, characterData: true, subtree: true});
    // The text of a child may still be on its way.
    addEventListener('DOMContentLoaded', look, {once: true});
    this.host.addController(this);
    look();
  }

  hostUpdate(): void {
    const {host} = this;
    // The names that a file may use come with the words.
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

  private find(): Origin {
    const {raw, src} = this.host;
    // Facts that are ready to be asked have been taken up by the element.
    if (raw && !(raw as Dataset).positions) return {raw};
    if (src) return {src};
    const child = this.host.querySelector(':scope > script[type="application/json"]');
    if (!child) return undefined;
    // Half a text would be told as a fault.
    return document.readyState === 'loading' ? this.origin : {text: child.textContent ?? ''};
  }

  /** Reads and shows what is there; whatever is asked for meanwhile makes it void. */
  private async read(origin: Origin): Promise<void> {
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
          ? await fetchText(origin.src, BOUNDS.text, reading.signal)
          : 'text' in origin
            ? origin.text
            : typeof origin.raw === 'string'
              ? origin.raw
              : JSON.stringify(origin.raw);
      if (reading.signal.aborted) return;
      const result = readDataset(text, this.known);
      if ('file' in result) this.show(result.file);
      else this.tell(result.faults);
    } catch (reason) {
      if (reading.signal.aborted) return;
      this.tell([{path: '/', says: String(reason), mend: 'see that it can be read from this page'}]);
    }
  }

  private get known(): Known {
    const names = [...(this.host.localize.language?.names.keys() ?? [])];
    return knownOf(this.ground, names, names);
  }

  private show(file: OwnFile | undefined): void {
    const {host} = this;
    const before = host.facts;
    this.file = file;
    const made = file && ownFacts(file, this.known, project);
    if (made) {
      host.known = this.made = made;
      this.own = file.overlay ? undefined : this.ownIn(file);
      host.voice = ownVoice(
        this.voice,
        file,
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
    if (file.overlay) this.dressed = ownDetails(file, this.voice.lang, this.plain);
    else {
      if (this.own?.lang !== this.voice.lang) this.own = this.ownIn(file);
      this.dressed = this.own.details;
    }
    host.details = this.dressed;
  }

  private ownIn(file: OwnFile) {
    const {lang} = this.voice;
    return {lang, details: ownDetails(file, lang)};
  }

  /** Colours of statuses, by script, since a policy may forbid style attributes. What the page set itself stays. */
  private paint(file: OwnFile | undefined): void {
    const {style} = this.host;
    for (const name of this.colours) style.removeProperty(name);
    this.colours = [];
    for (const [status, {colour} = {}] of Object.entries(file?.authority?.statuses ?? {})) {
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
