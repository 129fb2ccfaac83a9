import type {Lang} from '../i18n/lang.js';
import type {Msg} from '../i18n/localize.js';
import type {Day} from '../model/day.js';

/** How an element or a rendering speaks: its language, calendar, digits and name for the authority, for the parts it is made of. */
export interface Voice {
  readonly lang: Lang;
  readonly msg: Msg;
  /** A message with its slots filled; {authority} is filled in everywhere. */
  say(template: string, slots?: Readonly<Record<string, string>>): string;
  /** The name of a state, organisation, disputed land or city. */
  name(id: string): string;
  number(n: number): string;
  /** A day, month or year as printed: `long` in running text and details, `short` in tables and captions. */
  date(day: Day, style?: 'long' | 'short'): string;
  /** A status in words; `missionType` lets Pashto agree with the kind of mission. */
  status(status: string, missionType?: string): string;
}
