import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Dataset} from '../../model/dataset.js';
import type {Day} from '../../model/day.js';
import {nextPlayed, type DayControl} from './day-control.js';

/** Milliseconds that play shows a month. */
const BEAT = 350;

/** The day that the reader moved an element to, by the day control or by play. */
export class DayPlayer implements ReactiveController {
  /** Undefined while the element shows its own day. */
  movedTo: Day | undefined;
  private beat: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.pause();
  }

  /** Back to the element's own day. */
  reset(): void {
    this.pause();
    this.movedTo = undefined;
  }

  /** What the day control needs, for a day shown of these facts. */
  control(day: Day, {start, day: last}: Dataset): DayControl {
    return {
      day,
      first: start,
      last,
      playing: this.beat !== undefined,
      handleDay: (moved) => {
        this.pause();
        this.move(moved);
      },
      handlePlay: () => this.play(start, last),
    };
  }

  private move(day: Day): void {
    this.movedTo = day;
    this.host.requestUpdate();
  }

  private play(first: Day, last: Day): void {
    if (this.beat) {
      this.pause();
      return;
    }
    this.move(!this.movedTo || this.movedTo >= last ? first : this.movedTo);
    this.beat = setInterval(() => {
      const next = nextPlayed(this.movedTo ?? first, last);
      if (next) this.move(next);
      else this.pause();
    }, BEAT);
  }

  private pause(): void {
    clearInterval(this.beat);
    this.beat = undefined;
    this.host.requestUpdate();
  }
}
