import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Room that is kept between the note and the edge of the page, in px. */
const EDGE = 8;

/** An element with a figure in a sentence, and a note that opens over the text below it. */
interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What comes with the element: its details are there by the time that a note can open. */
export function inlineNote(host: unknown, close: () => void): unknown {
  const note = new InlineNote(host as Host, close);
  note.hostUpdated();
  return note;
}

/** Keeps the note within the page's width, and closes it when a reader goes on elsewhere. */
class InlineNote implements ReactiveController {
  private watching = false;

  constructor(
    private readonly host: Host,
    private readonly close: () => void,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    // What is taken out of the page may be shown once more, and then nobody would take the listeners away.
    this.watch(this.host.isConnected && this.note !== null);
    this.fit();
  }

  hostDisconnected(): void {
    this.watch(false);
  }

  private get note(): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>('.over');
  }

  private watch(on: boolean): void {
    if (on === this.watching) return;
    this.watching = on;
    if (on) {
      document.addEventListener('pointerdown', this.leave);
      addEventListener('resize', this.fit);
    } else {
      document.removeEventListener('pointerdown', this.leave);
      removeEventListener('resize', this.fit);
    }
  }

  private readonly leave = (event: Event): void => {
    if (!event.composedPath().includes(this.host)) this.close();
  };

  private readonly fit = (): void => {
    const {note} = this;
    if (!note) return;
    const end = document.documentElement.clientWidth - EDGE;
    // A unit of the viewport would count the scroll bar in.
    note.style.maxWidth = `min(24em, ${end - EDGE}px)`;
    note.style.transform = '';
    const {left, right} = note.getBoundingClientRect();
    const beyond = left < EDGE ? EDGE - left : right > end ? Math.max(end - right, EDGE - left) : 0;
    if (beyond) note.style.transform = `translateX(${beyond}px)`;
  };
}
