import type {Mission, MissionInAfghanistan} from '../model/dataset.js';
import {bodyLabel, missionTypeLabel} from './labels.js';
import type {Voice} from './voice.js';

/** A mission as it is called in a list: kind, body and city. */
export function missionName(voice: Voice, mission: Mission | MissionInAfghanistan): string {
  const body = 'body' in mission && mission.body ? [bodyLabel(voice.msg, mission.body)] : [];
  const parts = [missionTypeLabel(voice.msg, mission.type), ...body, voice.name(mission.city)];
  return parts.join(voice.lang === 'en' ? ', ' : '، ');
}
