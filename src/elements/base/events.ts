import type {Fault} from '../../model/fault.js';

/** A reader chose a state or a mission, or closed what it had opened. */
export class RecognitionSelectEvent extends Event {
  static readonly type = 'recognition-select';
  /** Code of the state or id of the organisation; empty when the choice was taken back. */
  readonly state: string;
  /** Id of the mission, in elements in which missions are chosen; else empty. */
  readonly mission: string;
  constructor(state: string, mission = '') {
    super(RecognitionSelectEvent.type, {bubbles: true, composed: true});
    this.state = state;
    this.mission = mission;
  }
}

/** The element shows its answer. Sent once. */
export class RecognitionReadyEvent extends Event {
  static readonly type = 'recognition-ready';
  constructor() {
    super(RecognitionReadyEvent.type, {bubbles: true, composed: true});
  }
}

/** Something could not be loaded, or data of one's own have faults; what was shown before stays. */
export class RecognitionErrorEvent extends Event {
  static readonly type = 'recognition-error';
  /** What went wrong, in English, for developers. */
  readonly reason: string;
  /** Every fault of a dataset, with its place and its mend. */
  readonly faults: readonly Fault[];
  constructor(reason: string, faults: readonly Fault[] = []) {
    super(RecognitionErrorEvent.type, {bubbles: true, composed: true});
    this.reason = reason;
    this.faults = faults;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'recognition-select': RecognitionSelectEvent;
    'recognition-ready': RecognitionReadyEvent;
    'recognition-error': RecognitionErrorEvent;
  }
}
