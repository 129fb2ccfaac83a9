import type {Fixed, PictureSize} from '../../render/snippets/embed.js';

/** What the builder has to know of the published files, which the build writes into the page as JSON. */
export interface Published {
  /** Where the newest release stands, with a slash at the end. */
  readonly base: string;
  readonly version: string;
  /** Where this release is kept, and the hashes of its scripts. */
  readonly fixed?: Fixed;
  /** Sizes of the pictures, by `<tag>.<lang>`. */
  readonly pictures?: Readonly<Record<string, PictureSize>>;
  /** Heights of frames that nobody makes higher, in px, likewise. */
  readonly heights?: Readonly<Record<string, number>>;
}

/** What stands as JSON inside the tag; nothing where there is none, or none that can be read. */
export function publishedIn(element: Element): Partial<Published> {
  const json = element.querySelector(':scope > script[type="application/json"]')?.textContent;
  try {
    return json ? (JSON.parse(json) as Partial<Published>) : {};
  } catch (reason) {
    console.warn(`<${element.localName}>: ${String(reason)}`);
    return {};
  }
}
