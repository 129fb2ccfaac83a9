/** Gives the page's address this fragment; a frame without an origin may not change its own. */
export function setAddress(fragment: string): void {
  try {
    // From the address itself: `<base>` would lead elsewhere.
    history.replaceState(history.state, '', new URL(`#${fragment}`, location.href));
  } catch {
    // What the reader opened is open; only its address is not shown.
  }
}
