/**
 * Puts text on the clipboard, as plain text and nothing else: what is copied with its look becomes a sample of code in
 * visual editors. Where a page may not, the text is selected instead.
 *
 * @returns whether it is on the clipboard
 */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // No clipboard outside of secure pages, in frames without leave, or where the reader says no.
  }
  field.focus();
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
