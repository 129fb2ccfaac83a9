import {comma} from '../i18n/lists.js';
import {bodyLabel, missionTypeLabel} from './labels.js';
import type {Voice} from './voice.js';

/** What a mission is called by: its kind, its city, and for a permanent mission the body. */
export interface NamedMission {
  readonly type: string;
  readonly city: string;
  readonly body?: string;
}

/** A mission as it is called in a list: kind, body and city. */
export function missionName(voice: Voice, {type, city, body}: NamedMission): string {
  const parts = [
    missionTypeLabel(voice.msg, type),
    ...(body ? [bodyLabel(voice.msg, body)] : []),
    voice.name(city),
  ];
  return parts.join(comma(voice.lang));
}
