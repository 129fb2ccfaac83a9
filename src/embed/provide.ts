/**
 * What stands in place of `elements/base/provide.ts` in the classic scripts: they carry their languages, and have
 * said so (`RecognitionElement.speak`) before an element asks.
 */
export async function loadLanguage(lang: string): Promise<never> {
  throw new Error(`no words for lang "${lang}" on this page; load the script of that language too`);
}

export async function loadDetails(lang: string): Promise<never> {
  throw new Error(`no notes and sources for "${lang}" on this page`);
}
