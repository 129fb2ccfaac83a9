import {scripts} from 'virtual:site';
import {LANGS, type Lang} from '../../i18n/lang.js';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {createScriptURL: (url: string) => string},
  ): {createScriptURL(url: string): string};
}

/** Loads the script of a tag in a language; resolves to whether it ran. */
export type Load = (tag: string, lang: Lang) => Promise<boolean>;

/**
 * Loads scripts from the folder of this one, each once. The page accepts them only with the bytes of this release; from disk
 * there is no such check, because browsers refuse to compare there. A page that lists its Trusted Types has to name
 * the policy `recognition-elements-site`.
 * @param address of the site's script
 * @param nonce with which the page's policy let it in
 */
export function loader(address: string, nonce = ''): Load {
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;
  const asked = new Map<string, Promise<boolean>>();
  const hashesOf = new Map<string, readonly string[]>();
  for (const [tag, ...hashes] of scripts) hashesOf.set(tag, hashes);

  const add = (file: string, hash: string) =>
    new Promise<boolean>((resolve) => {
      const script = document.createElement('script');
      const end = (ran: boolean) => {
        script.remove();
        // What could not be had, as on a train, is asked for again by the next that needs it.
        if (!ran) asked.delete(file);
        resolve(ran);
      };
      script.onload = () => end(true);
      script.onerror = () => end(false);
      script.nonce = nonce;
      if (!address.startsWith('file:')) {
        script.integrity = `sha256-${hash}`;
        script.crossOrigin = 'anonymous';
      }
      try {
        policy ??= trustedTypes?.createPolicy('recognition-elements-site', {createScriptURL: (own) => own});
        const url = new URL(file, address).href;
        script.src = policy?.createScriptURL(url) ?? url;
        document.head.append(script);
      } catch {
        end(false);
      }
    });

  return (tag, lang) => {
    const hashes = hashesOf.get(tag) ?? [];
    // The context has no words, and one script.
    const ofAll = hashes.length === 1;
    const file = ofAll ? `${tag}.js` : `${tag}.${lang}.js`;
    // The order of the hashes of a tag's scripts is that of the languages.
    const hash = hashes[ofAll ? 0 : LANGS.indexOf(lang)];
    if (!hash) return Promise.resolve(false);
    const loaded = asked.get(file) ?? add(file, hash);
    asked.set(file, loaded);
    return loaded;
  };
}
