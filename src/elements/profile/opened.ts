import type {TemplateResult} from 'lit';
import type {Details} from '../../model/details.js';
import type {Mission, MissionInAfghanistan} from '../../model/dataset.js';
import {WEIGHTS} from '../../model/leverage.js';
import type {MissionOn, StateProfile} from '../../model/state-profile.js';
import type {Basis, Salience} from '../../model/vocabulary.js';
import {
  basisLabel,
  eventKindLabel,
  roleLabel,
  salienceLabel,
  verdictLabel,
} from '../../render/answer-labels.js';
import type {AnswerVoice} from '../../render/answer-voice.js';
import {missionName} from '../../render/mission-name.js';
import {renderStanding, renderUnreviewed, type LitParts} from '../base/history.js';
import {renderTold} from '../obstacles/opened.js';
import {renderEvent} from '../timeline/opened.js';
import {mayBeLater, whenText} from '../../render/events/words.js';
import type {SectionId} from './sections.js';

/** One record of a profile: a mission, an event, an interest. */
export interface Item {
  readonly id: string;
  readonly name: string;
  /** What is said of it at a glance. */
  readonly facts: readonly (string | undefined)[];
  /** The status whose sample stands before these. */
  readonly status?: string;
  /** The weight and basis whose mark stands before these. */
  readonly weight?: readonly [Salience, Basis];
  /** What it opens to. */
  readonly tell: () => TemplateResult;
}

/** The records of a section, the newest or weightiest first. */
export function itemsOf(
  lit: LitParts,
  voice: AnswerVoice,
  details: Details,
  profile: StateProfile,
  section: SectionId,
): Item[] {
  const {msg} = voice;
  const told = (id: string) => () =>
    lit.html`${renderTold(lit, voice, details, id)} ${renderUnreviewed(lit, voice, details, [{id}])}`;
  const missions = (own: readonly MissionOn<Mission | MissionInAfghanistan, string>[]): Item[] =>
    own.map(({mission, standing}) => ({
      id: mission.id,
      name: missionName(voice, mission),
      facts: [voice.status(standing.status, mission.type)],
      status: standing.status,
      tell: () => renderStanding(lit, voice, details, mission.statements, standing, mission.type),
    }));
  switch (section) {
    case 'missions':
      return missions(profile.missions);
    case 'kabul':
      return missions(profile.missionsInAfghanistan);
    case 'events':
      return [...profile.events].reverse().map(({event}) => ({
        id: event.id,
        name: voice.name(event.id),
        facts: [
          whenText(voice, event),
          mayBeLater(event, profile.day)
            ? msg('perhaps after the day shown', {id: 'answers.day.later'})
            : undefined,
          eventKindLabel(voice, event.kind),
        ],
        tell: () => renderEvent(lit, voice, details, event, (text) => [{text, found: false}]),
      }));
    case 'interests':
      return profile.interests.map(({id, basis}) => ({
        id,
        name: voice.name(id),
        facts: [basisLabel(voice, basis)],
        tell: told(id),
      }));
    case 'leverage':
      return [...profile.leverage]
        .sort((one, other) => WEIGHTS[other.salience] - WEIGHTS[one.salience])
        .map(({id, chip, salience, basis}) => ({
          id,
          name: voice.name(chip),
          facts: [
            salienceLabel(voice, salience),
            salience === 'none-stated' ? undefined : basisLabel(voice, basis),
          ],
          weight: [salience, basis],
          tell: told(id),
        }));
    case 'obstacles':
      return profile.obstacles.flatMap(({obstacle, conditions, criticisms}) =>
        [...conditions, ...criticisms].map(({id, role, date}) => ({
          id,
          name: voice.name(obstacle.id),
          facts: [roleLabel(voice, role), date && voice.date(date, 'long')],
          tell: told(id),
        })),
      );
    case 'claims':
      return [...profile.claims].reverse().map(({id, date, verdict}) => ({
        id,
        name: voice.name(id),
        facts: [voice.date(date, 'long'), verdictLabel(voice, verdict)],
        tell: told(id),
      }));
    default:
      return section satisfies never;
  }
}
