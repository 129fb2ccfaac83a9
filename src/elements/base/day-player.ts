import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Day} from '../../model/day.js';
import {nextPlayed, type DayControl} from './day-control.js';

/** Milliseconds that play shows a month. */
const BEAT = 350;

/** An element with a day that can be moved. */
export interface Movable extends ReactiveControllerHost {
  readonly shownDay: Day;
  moveTo(day: Day): void;
}

/** Moves an element's day by the day control and by play, which shows one month after the other. */
export class DayPlayer implements ReactiveController {
  private beat: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly host: Movable) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.pause();
  }

  /** What the day control needs, for a day shown of those between two. */
  control(day: Day, first: Day, last: Day): DayControl {
    return {
      day,
      first,
      last,
      playing: this.beat !== undefined,
      handleDay: (moved) => {
        this.pause();
        this.host.moveTo(moved);
      },
      handlePlay: () => (this.beat ? this.pause() : this.play(first, last)),
    };
  }

  /** From the day shown, or from the first where that is the last. */
  private play(first: Day, last: Day): void {
    const {host} = this;
    if (host.shownDay >= last) host.moveTo(first);
    this.beat = setInterval(() => {
      const next = nextPlayed(host.shownDay, last);
      if (next) host.moveTo(next);
      else this.pause();
    }, BEAT);
    host.requestUpdate();
  }

  pause(): void {
    clearInterval(this.beat);
    this.beat = undefined;
    this.host.requestUpdate();
  }
}
