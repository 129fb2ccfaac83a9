import type {Msg} from '../i18n/localize.js';
import type {Layer} from '../model/recognition-map.js';

/**
 * The words for the vocabulary of the facts. They stand here, once, for every element and rendering; each takes the
 * `msg` of whoever speaks, since the language belongs to the element.
 */

/** What the authority is called, in the form that the messages with {authority} expect. */
export function authorityLabel(msg: Msg, setting: string): string {
  switch (setting) {
    case '':
    case 'taliban':
      return msg('Taliban authorities', {
        id: 'a.taliban',
        desc: 'Follows the article; in Pashto it stands in the genitive, oblique',
      });
    case 'de-facto':
      return msg('de facto authorities', {
        id: 'a.defacto',
        desc: 'Follows the article; in Pashto it stands in the genitive, oblique',
      });
    case 'emirate':
      return msg('Islamic Emirate of Afghanistan', {
        id: 'a.emirate',
        desc: 'Follows the article; in Pashto it stands in the genitive, oblique',
      });
    default:
      return setting;
  }
}

/** A status in words; `feminine` where it is said of a consulate or a permanent mission (Pashto agrees). */
export function statusLabel(msg: Msg, status: string, feminine = false): string {
  switch (status) {
    case 'recognised':
      return msg('Recognised', {id: 's.recognised'});
    case 'accepts-ambassador':
      return msg('Ambassador accepted', {id: 's.ambassador'});
    case 'accepts-charge':
      return msg('Chargé d’affaires accepted', {id: 's.charge'});
    case 'consular-or-technical':
      return msg('Consular or technical ties', {id: 's.consular'});
    case 'talks-only':
      return msg('Talks only', {id: 's.talks'});
    case 'no-known-contact':
      return msg('No known contact', {id: 's.nocontact'});
    case 'refuses':
      return msg('Declines recognition', {id: 's.refuses'});
    case 'contested':
      return msg('Contested', {id: 's.contested'});
    case 'taliban':
      return msg('Run by appointees of the {authority}', {id: 's.taliban'});
    case 'taliban-coordinated':
      return msg('Coordinates with the {authority}', {id: 's.coordinated'});
    case 'republic':
      return msg('Run by diplomats of the former republic', {id: 's.republic'});
    case 'host-custody':
      return msg('In the host state’s custody', {id: 's.custody'});
    case 'closed':
      return feminine
        ? msg('Closed', {id: 's.closed.f', desc: 'Of a consulate or permanent mission (feminine in Pashto)'})
        : msg('Closed', {id: 's.closed', desc: 'Of an embassy (masculine in Pashto)'});
    case 'open-ambassador':
      return msg('Open, under an ambassador', {id: 's.open.ambassador'});
    case 'open-charge':
      return msg('Open, under a chargé d’affaires', {id: 's.open.charge'});
    case 'open-technical':
      return msg('Open, technical or consular', {id: 's.open.technical'});
    case 'open-rank-unknown':
      return feminine
        ? msg('Open, rank not known', {id: 's.open.unknown.f', desc: 'Of a consulate (feminine in Pashto)'})
        : msg('Open, rank not known', {id: 's.open.unknown', desc: 'Of an embassy (masculine in Pashto)'});
    case 'relocated':
      return msg('Works from another country', {id: 's.relocated'});
    case 'subject':
      return msg('The state asked about', {id: 's.subject'});
    case 'disputed':
      return msg('Disputed, in no state’s colour', {id: 's.disputed'});
    default:
      return msg('Unknown', {id: 's.unknown'});
  }
}

/** A kind of mission in words. */
export function missionTypeLabel(msg: Msg, type: string): string {
  switch (type) {
    case 'embassy':
      return msg('Embassy', {id: 't.embassy'});
    case 'consulate-general':
      return msg('Consulate-general', {id: 't.general'});
    case 'consulate':
      return msg('Consulate', {id: 't.consulate'});
    case 'permanent-mission':
      return msg('Permanent mission', {id: 't.permanent'});
    default:
      return msg('Mission', {id: 't.mission'});
  }
}

/** The body that a permanent mission is accredited to; cities are named beside it. */
export function bodyLabel(msg: Msg, body: string): string {
  return body === 'unesco'
    ? msg('UNESCO', {id: 'b.unesco'})
    : body === 'un-rome'
      ? msg('UN food and agriculture agencies', {id: 'b.food'})
      : msg('United Nations', {id: 'b.un'});
}

/** Whether a kind of mission is feminine in Pashto: all but the embassy. */
export function isFeminine(type: string): boolean {
  return type !== 'embassy';
}

/** How well a statement is supported. */
export function confidenceLabel(msg: Msg, confidence: string): string {
  switch (confidence) {
    case 'high':
      return msg('High', {id: 'c.high'});
    case 'medium':
      return msg('Medium', {id: 'c.medium'});
    default:
      return msg('Low', {id: 'c.low'});
  }
}

/** What a layer of the map shows. */
export function layerLabel(msg: Msg, layer: Layer): string {
  switch (layer) {
    case 'recognition':
      return msg('Positions of states', {id: 'l.recognition'});
    case 'missions':
      return msg('Afghan missions abroad', {id: 'l.missions'});
    case 'kabul':
      return msg('Missions in Afghanistan', {id: 'l.kabul'});
    default:
      return layer satisfies never;
  }
}
