import type {PackedDetails} from '../model/dataset.js';

/** What a file beside a script brings. */
export interface Beside {
  /** The details file: notes and sources, the code that shows them and writes pictures, and where own-data.js is. */
  readonly details?: PackedDetails;
  readonly later?: unknown;
  /** Messages that only this code says, by number. */
  readonly messages?: readonly string[];
  readonly ownFile?: DetailsFile;
  /** own-data.js: the code that reads data of one's own. */
  readonly followOwn?: typeof import('../elements/base/own-data.js').followOwn;
}

/** Where the details files put what they bring: by version and language, so that two versions never mix. */
export interface DetailsShelf {
  recognitionElementsDetails?: Record<string, Beside>;
}

/** A details file: its key on the shelf, its name, and the hash of the bytes that this release has. */
export interface DetailsFile {
  readonly key: string;
  readonly file: string;
  readonly integrity: string;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {createScriptURL: (url: string) => string},
  ): {createScriptURL(url: string): string};
}

// Read while the script itself runs; later it is null. An optimiser that inlines the script leaves no address.
const address = (document.currentScript as HTMLScriptElement | null)?.src;

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** The address as pages that require Trusted Types take it; only a file beside this script is ever asked for. */
function trusted(url: string): string {
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  policy ??= trustedTypes?.createPolicy('recognition-elements', {createScriptURL: (own) => own});
  return policy?.createScriptURL(url) ?? url;
}

const asked: Record<string, Promise<Beside> | undefined> = {};

/** Fetches a file beside this script, once; after a failure the next call tries again. */
export function fetchBeside(file: DetailsFile): Promise<Beside> {
  const {key} = file;
  return (asked[key] ??= fetchScript(file).catch((reason: unknown) => {
    asked[key] = undefined;
    throw reason;
  }));
}

/**
 * It is fetched as a script, since that works from disk and under the policy that let this one in. The page accepts
 * it only with the bytes of this release; from disk there is no such check, because browsers refuse to compare there.
 */
async function fetchScript({key, file, integrity}: DetailsFile): Promise<Beside> {
  const brought = () => (globalThis as DetailsShelf).recognitionElementsDetails?.[key];
  // A second copy of the script on one page takes what the first has fetched.
  const known = brought();
  if (known) return known;
  if (!address) throw new Error('the script has no address of its own to find its details by');
  const script = document.createElement('script');
  if (!address.startsWith('file:')) {
    script.integrity = integrity;
    script.crossOrigin = 'anonymous';
  }
  script.src = trusted(new URL(file, address).href);
  await new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${file} could not be loaded`));
    document.head.append(script);
  });
  script.remove();
  const own = brought();
  if (!own) throw new Error(`${file} is not of this release`);
  return own;
}
