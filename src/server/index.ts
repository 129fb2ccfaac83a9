/**
 * What an import gives where there is no document. Code for pages names elements on a server as well, and must not fail
 * there; what it does with them begins in a browser. Lit is not among it, which gives `globalThis` names of its own, and
 * nothing is defined. HTML for a server's pages comes from `recognition-elements/light-html.js`.
 */
import {VERSION} from '../elements/base/version.js';

export {
  RecognitionErrorEvent,
  RecognitionReadyEvent,
  RecognitionSelectEvent,
} from '../elements/base/events.js';
export {SHARED} from '../elements/base/shared.js';

/** Stands in the place of an element's class. */
class Absent {
  static readonly version = VERSION;

  constructor() {
    throw new TypeError(
      `${new.target.name} is an element, which only a document has. For HTML: recognition-elements/light-html.js`,
    );
  }
}

export class ClaimCheck extends Absent {}
export class EmbassyStatusTable extends Absent {}
export class EmbedBuilder extends Absent {}
export class EngagementLadder extends Absent {}
export class EngagementTimeline extends Absent {}
export class IsolationFigures extends Absent {}
export class LegitimacyBalance extends Absent {}
export class LegitimacyObstacles extends Absent {}
export class LeverageMatrix extends Absent {}
export class MissionTrend extends Absent {}
export class RecognitionContext extends Absent {}
export class RecognitionMap extends Absent {}
export class StateProfile extends Absent {}
