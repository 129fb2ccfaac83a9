import type {StateProfile} from '../../model/state-profile.js';
import type {Voice} from '../../render/voice.js';

/** What a profile tells beside the position. */
export type SectionId = 'missions' | 'kabul' | 'events' | 'interests' | 'leverage' | 'obstacles' | 'claims';

export interface Section {
  readonly id: SectionId;
  readonly heading: string;
  readonly count: number;
}

/** The sections of a profile in which there is something. */
export function sectionsOf({msg}: Voice, profile: StateProfile): Section[] {
  const {missions, missionsInAfghanistan, events, interests, leverage, obstacles, claims} = profile;
  const said = obstacles.map(({conditions, criticisms}) => conditions.length + criticisms.length);
  const all: Section[] = [
    {
      id: 'missions',
      heading: msg('Afghan missions there', {id: 'card.missions'}),
      count: missions.length,
    },
    {
      id: 'kabul',
      heading: msg('Its missions in Afghanistan', {id: 'card.kabul'}),
      count: missionsInAfghanistan.length,
    },
    {id: 'events', heading: msg('Events', {id: 'profile.events'}), count: events.length},
    {
      id: 'interests',
      heading: msg('Its interests in Afghanistan', {id: 'profile.interests'}),
      count: interests.length,
    },
    {
      id: 'leverage',
      heading: msg('How much the bargaining chips weigh with it', {id: 'profile.leverage'}),
      count: leverage.length,
    },
    {
      id: 'obstacles',
      heading: msg('Obstacles to legitimacy that it names', {id: 'profile.obstacles'}),
      count: said.reduce((sum, each) => sum + each, 0),
    },
    {id: 'claims', heading: msg('What it claimed', {id: 'profile.claims'}), count: claims.length},
  ];
  return all.filter(({count}) => count > 0);
}
