/** As much of a page as a script needs that fetches another one beside it. */

export interface FakeScript {
  src: string;
  integrity: string;
  crossOrigin: string | null;
  onload: () => void;
  onerror: () => void;
  removed: boolean;
}

/** Puts a page in place whose running script has this address; gives the scripts that are added to it. */
export function openPage(address: string | null): FakeScript[] {
  const added: FakeScript[] = [];
  const document = {
    currentScript: address === null ? null : {src: address},
    createElement: () => ({
      src: '',
      integrity: '',
      crossOrigin: null,
      removed: false,
      remove() {
        this.removed = true;
      },
    }),
    head: {append: (script: FakeScript) => added.push(script)},
  };
  Object.assign(globalThis, {document});
  return added;
}
