import {bodyLabel, confidenceLabel, missionTypeLabel} from '../labels.js';
import type {Voice} from '../voice.js';
import type {MissionRow} from '../../model/mission-table.js';

/** The columns of the table, in their order. */
export const COLUMNS = [
  'host',
  'city',
  'type',
  'level',
  'control',
  'since',
  'reported',
  'confidence',
  'sources',
] as const;
export type Column = (typeof COLUMNS)[number];

export function columnLabel({msg}: Voice, column: Column): string {
  switch (column) {
    case 'host':
      return msg('Host state', {id: 'embassies.host'});
    case 'city':
      return msg('City', {id: 'embassies.city'});
    case 'type':
      return msg('Type', {id: 'embassies.type'});
    case 'level':
      return msg('Head', {id: 'embassies.level', desc: 'Rank of the head of a mission; heading of a column'});
    case 'control':
      return msg('Who runs it', {id: 'embassies.control'});
    case 'since':
      return msg('Since', {id: 'f.since'});
    case 'reported':
      return msg('Last reported', {id: 'f.reported'});
    case 'confidence':
      return msg('Confidence', {id: 'f.confidence'});
    case 'sources':
      return msg('Sources', {id: 'f.sources'});
    default:
      return column satisfies never;
  }
}

/** A rank of a head of mission in words. */
export function levelLabel({msg}: Voice, level: string | undefined): string {
  switch (level) {
    case 'ambassador':
      return msg('Ambassador', {id: 'embassies.level.ambassador'});
    case 'charge':
      return msg('Chargé d’affaires', {id: 'embassies.level.charge'});
    case 'consul-general':
      return msg('Consul-general', {id: 'embassies.level.general'});
    case 'first-secretary':
      return msg('First secretary', {id: 'embassies.level.secretary'});
    case 'none':
      return msg('No head', {id: 'embassies.level.none'});
    default:
      return '';
  }
}

/** Part of the world, as the records of states have it. */
export function regionLabel({msg}: Voice, region: string): string {
  switch (region) {
    case 'africa':
      return msg('Africa', {id: 'embassies.region.africa'});
    case 'americas':
      return msg('Americas', {id: 'embassies.region.americas'});
    case 'caucasus':
      return msg('Caucasus', {id: 'embassies.region.caucasus'});
    case 'central-asia':
      return msg('Central Asia', {id: 'embassies.region.centralasia'});
    case 'east-asia':
      return msg('East Asia', {id: 'embassies.region.eastasia'});
    case 'europe':
      return msg('Europe', {id: 'embassies.region.europe'});
    case 'gulf':
      return msg('Gulf', {id: 'embassies.region.gulf'});
    case 'middle-east':
      return msg('Middle East', {id: 'embassies.region.middleeast'});
    case 'oceania':
      return msg('Oceania', {id: 'embassies.region.oceania'});
    case 'south-asia':
      return msg('South Asia', {id: 'embassies.region.southasia'});
    case 'south-east-asia':
      return msg('South-East Asia', {id: 'embassies.region.southeastasia'});
    default:
      return msg('Elsewhere', {id: 'embassies.region.other'});
  }
}

/** What a cell stands for, in no language; cells alike in it say the same. Empty where nothing is known. */
export function cellValue(row: MissionRow, column: Column): string {
  const {mission, standing, sources} = row;
  switch (column) {
    case 'host':
    case 'city':
    case 'type':
      return mission[column];
    case 'control':
      return standing.status;
    case 'sources':
      return sources ? String(sources).padStart(4, '0') : '';
    default:
      return row[column] ?? '';
  }
}

/** What the cell of a column says; empty where nothing is known. */
export function cellText(voice: Voice, row: MissionRow, column: Column): string {
  const {mission, standing, since, reported, confidence, sources} = row;
  switch (column) {
    case 'host':
      return voice.name(mission.host);
    case 'city':
      return voice.name(mission.city);
    case 'type':
      return missionTypeLabel(voice.msg, mission.type);
    case 'level':
      return levelLabel(voice, row.level);
    case 'control':
      return voice.status(standing.status, mission.type);
    case 'since':
      return since ? voice.date(since) : '';
    case 'reported':
      return reported ? voice.date(reported) : '';
    case 'confidence':
      return confidence ? confidenceLabel(voice.msg, confidence) : '';
    case 'sources':
      return sources ? voice.number(sources) : '';
    default:
      return column satisfies never;
  }
}

/** The organisation that a permanent mission is accredited to; empty for other missions. */
export const bodyText = ({msg}: Voice, {mission}: MissionRow): string =>
  mission.body ? bodyLabel(msg, mission.body) : '';

/** How many missions of all are shown; `similar` where what was searched for stands nowhere as it was written. */
export function countWords(voice: Voice, count: number, total: number, similar: boolean): string {
  const {msg} = voice;
  if (count === 0) return msg('No mission on record fits.', {id: 'embassies.none'});
  const said = voice.say(msg('{count} of {total} missions are shown.', {id: 'embassies.shown'}), {
    count: voice.number(count),
    total: voice.number(total),
  });
  return similar
    ? `${said} ${msg('Nothing is spelt as you wrote it; these are spelt similarly.', {id: 'embassies.similar'})}`
    : said;
}
