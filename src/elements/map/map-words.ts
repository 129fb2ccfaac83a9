import {semicolon} from '../../i18n/lists.js';
import type {MapAnswer, MapRow} from '../../model/recognition-map.js';
import {missionName} from '../../render/mission-name.js';
import {missionsLead} from '../../render/sentences/missions-lead.js';
import type {Voice} from '../../render/voice.js';
import {sourceNote} from '../base/sentences.js';

const parted = ({lang}: Voice) => semicolon(lang);

/** The question that a layer answers: the map's heading. */
export function mapQuestion(voice: Voice, layer: MapAnswer['layer']): string {
  const {msg} = voice;
  switch (layer) {
    case 'recognition':
      return voice.say(msg('Who recognises the {authority}?', {id: 'q.recognition'}));
    case 'missions':
      return msg('Who runs the Afghan missions abroad?', {id: 'q.missions'});
    case 'kabul':
      return msg('Whose missions are open in Afghanistan?', {id: 'q.kabul'});
    default:
      return layer satisfies never;
  }
}

/** The sentence that answers it. */
export function mapLead(voice: Voice, {layer, day, total, answering}: MapAnswer): string {
  const {msg} = voice;
  const ofDay = {day: voice.date(day, 'long'), total: voice.number(total)};
  const slots = {...ofDay, count: voice.number(answering)};
  switch (layer) {
    case 'recognition':
      if (answering === 0) {
        return voice.say(
          msg('On {day}, none of {total} states recognised the {authority}.', {id: 'lead.none'}),
          ofDay,
        );
      }
      return voice.say(
        answering === 1
          ? msg('On {day}, {count} of {total} states recognised the {authority}.', {id: 'lead.one'})
          : msg('On {day}, {count} of {total} states recognised the {authority}.', {id: 'lead.many'}),
        slots,
      );
    case 'missions':
      return missionsLead(voice, slots);
    case 'kabul':
      return voice.say(
        msg('On {day}, {count} of the {total} missions in Afghanistan on record were known to be open.', {
          id: 'lead.kabul',
        }),
        slots,
      );
    default:
      return layer satisfies never;
  }
}

/** The answer in sentences, with the count of every class: the text alternative of the picture. */
export function mapSummary(voice: Voice, answer: MapAnswer): string {
  const counts = answer.counts.map(({status, count}) => `${voice.status(status)}: ${voice.number(count)}`);
  return `${mapLead(voice, answer)} ${counts.join(parted(voice))}.`;
}

/** The day of the data, their licence, and the boundary view. */
export function mapNote(voice: Voice, {day, datasetDay}: MapAnswer, worldview: string): string {
  return `${sourceNote(voice, day, datasetDay)} ${worldview}`;
}

/** A place with its class, as the screen reader says it; `status` is the class of a place without rows. */
export function placeWords(voice: Voice, place: string, rows: readonly MapRow[], status: string): string {
  const said = rows.map(({mission, standing}) => {
    const inWords = voice.status(standing.status, mission?.type);
    return mission ? `${missionName(voice, mission)}: ${inWords}` : inWords;
  });
  return `${voice.name(place)}: ${said.length > 0 ? said.join(parted(voice)) : voice.status(status)}.`;
}
