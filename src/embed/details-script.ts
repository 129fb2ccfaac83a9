import type {PackedDetails} from '../model/dataset.js';

/** Where the details files put what they bring: by version and language, so that two versions never mix. */
interface DetailsShelf {
  recognitionElementsDetails?: Record<string, PackedDetails>;
}

interface TrustedTypes {
  createPolicy(name: string, rules: {createScriptURL: (url: string) => string}): {createScriptURL(url: string): string};
}

// Read while the script itself runs; later it is null. An optimiser that inlines the script leaves no address.
const address = (document.currentScript as HTMLScriptElement | null)?.src;

/** The address as pages that require Trusted Types take it; only a file beside this script is ever asked for. */
function trusted(url: string): string {
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  return trustedTypes?.createPolicy('recognition-elements', {createScriptURL: (own) => own}).createScriptURL(url) ?? url;
}

/**
 * Fetches notes and sources from the file beside this script, as a script, since that works from disk and under the
 * policy that let this one in. The page accepts it only with the bytes of this release; from disk there is no such
 * check, because browsers refuse to compare there.
 */
export async function fetchDetails(key: string, file: string, integrity: string): Promise<PackedDetails> {
  if (!address) throw new Error('the script has no address of its own, so it cannot find its details file');
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
  const details = (globalThis as DetailsShelf).recognitionElementsDetails?.[key];
  if (!details) throw new Error(`${file} is not of this release`);
  return details;
}
