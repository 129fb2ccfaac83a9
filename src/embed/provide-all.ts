/** What stands in place of `elements/base/provide.ts` in the script with everything in it: nothing is ever loaded. */
export async function loadLanguage(lang: string): Promise<never> {
  throw new Error(`no words for lang "${lang}"`);
}

export async function loadDetails(lang: string): Promise<never> {
  throw new Error(`no notes and sources for "${lang}"`);
}

export const loadLater = () => import('../elements/map/later.js');
