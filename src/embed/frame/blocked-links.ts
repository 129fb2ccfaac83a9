/** Milliseconds in which a new window takes the focus, if it may open. */
const PATIENCE = 500;

/** The link that was clicked as one clicks to follow it into a new window, within shadow roots too. */
function followed(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  return event
    .composedPath()
    .find((each): each is HTMLAnchorElement => each instanceof HTMLAnchorElement && each.target === '_blank');
}

/**
 * A sandbox may forbid new windows, and says it to nobody: a link to a source then does nothing at all. So where none
 * has opened, its address is shown below the link, to be copied; Escape leads back.
 *
 * @param box holds a text field, and is hidden until then
 */
export function showBlockedLinks(box: HTMLElement): void {
  const field = box.querySelector('input')!;
  let link: HTMLAnchorElement | undefined;

  const show = (): void => {
    if (!link || document.hidden || !document.hasFocus()) return;
    field.value = link.href;
    box.hidden = false;
    box.style.top = `${link.getBoundingClientRect().bottom + scrollY}px`;
    field.focus({preventScroll: true});
    field.select();
  };
  addEventListener('click', (event) => {
    if (event.composedPath().includes(box)) return;
    box.hidden = true;
    link = followed(event);
    if (link) setTimeout(show, PATIENCE);
  });
  box.addEventListener('keydown', ({key}) => {
    if (key !== 'Escape') return;
    box.hidden = true;
    link?.focus();
  });
}
