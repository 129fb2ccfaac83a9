import {askedBy, DIALECTS, heightMessage, type Dialect, type FrameNames} from './messages.js';

/** Milliseconds within which changes are told together. */
const PAUSE = 60;

/** When the height is looked at once more: a browser may not tell a frame out of sight that its content has grown. */
const AGAIN = [300, 1500];

/** The height of all that the page shows; unlike `scrollHeight` it is never that of the frame itself. */
const contentHeight = (): number => Math.ceil(document.documentElement.getBoundingClientRect().height);

/**
 * Tells the page around the frame how high its content is, at once and whenever that changes, and again who asks. It is
 * told to any page, since a frame cannot know whose it is in; so it says nothing but that.
 */
export function tellHeight(names: FrameNames): void {
  if (parent === self) return;
  const owed = new Set<Dialect>();
  let told = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = () => {
    timer = undefined;
    const height = contentHeight();
    // In a frame that is not shown nothing has a size.
    if (height < 1 || innerWidth < 1) return;
    const changed = height !== told;
    told = height;
    for (const dialect of DIALECTS) {
      const message = changed || owed.has(dialect) ? heightMessage(dialect, height, names) : undefined;
      if (message) parent.postMessage(message, '*');
    }
    owed.clear();
  };
  const tellSoon = () => {
    timer ??= setTimeout(tell, PAUSE);
  };

  addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
    if (source !== parent) return;
    let asked: Dialect | undefined;
    try {
      asked = askedBy(data, names);
    } catch {
      // Not a message that anybody who means it would send.
    }
    if (!asked) return;
    owed.add(asked);
    tellSoon();
  });
  tell();
  new ResizeObserver(tellSoon).observe(document.documentElement);
  for (const delay of AGAIN) setTimeout(tellSoon, delay);
}
