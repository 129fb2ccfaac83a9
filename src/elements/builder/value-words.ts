import {formatNumber} from '../../i18n/numerals.js';
import type {Verdict} from '../../model/vocabulary.js';
import {eventKindLabel, verdictLabel} from '../../render/answer-labels.js';
import {layerLabel, missionTypeLabel} from '../../render/labels.js';
import type {Voice} from '../../render/voice.js';

/** A part of the world. */
function regionLabel({msg}: Voice, region: string): string {
  switch (region) {
    case 'world':
      return msg('The world', {id: 'builder.region.world'});
    case 'neighbours':
      return msg('Neighbours of Afghanistan', {id: 'builder.region.neighbours'});
    case 'africa':
      return msg('Africa', {id: 'builder.region.africa'});
    case 'americas':
      return msg('Americas', {id: 'builder.region.americas'});
    case 'north-america':
      return msg('North America', {id: 'builder.region.northamerica'});
    case 'south-america':
      return msg('South America', {id: 'builder.region.southamerica'});
    case 'asia':
      return msg('Asia', {id: 'builder.region.asia'});
    case 'asia-pacific':
      return msg('Asia and the Pacific', {id: 'builder.region.asiapacific'});
    case 'caucasus':
      return msg('Caucasus', {id: 'builder.region.caucasus'});
    case 'central-asia':
      return msg('Central Asia', {id: 'builder.region.centralasia'});
    case 'east-asia':
      return msg('East Asia', {id: 'builder.region.eastasia'});
    case 'europe':
      return msg('Europe', {id: 'builder.region.europe'});
    case 'gulf':
      return msg('Gulf', {id: 'builder.region.gulf'});
    case 'middle-east':
      return msg('Middle East', {id: 'builder.region.middleeast'});
    case 'oceania':
      return msg('Oceania', {id: 'builder.region.oceania'});
    case 'south-asia':
      return msg('South Asia', {id: 'builder.region.southasia'});
    case 'south-east-asia':
      return msg('South-East Asia', {id: 'builder.region.southeastasia'});
    default:
      return msg('All regions', {id: 'builder.region.all'});
  }
}

function viewLabel({msg}: Voice, view: string): string {
  switch (view) {
    case 'table':
      return msg('Table', {id: 'bar.table'});
    case 'map':
      return msg('Map', {id: 'bar.map'});
    case 'matrix':
      return msg('Matrix', {id: 'builder.view.matrix'});
    case 'list':
      return msg('List', {id: 'builder.view.list'});
    case 'ladder':
      return msg('Ladder', {id: 'builder.view.ladder'});
    case 'timeline':
      return msg('Timeline', {id: 'builder.view.timeline'});
    case 'chart':
      return msg('Chart', {id: 'builder.view.chart'});
    case 'cards':
      return msg('Cards', {id: 'builder.view.cards'});
    case 'profile':
      return msg('Profile', {id: 'builder.view.profile'});
    default:
      return msg('Side by side', {id: 'builder.view.sides'});
  }
}

/** Values that only one option has, by `option/value`. */
function otherLabel({msg}: Voice, key: string): string {
  switch (key) {
    case 'group/':
      return msg('Nothing', {id: 'builder.group.none'});
    case 'group/region':
      return msg('Region', {id: 'builder.option.region'});
    case 'group/control':
      return msg('Who runs it', {id: 'builder.option.control'});
    case 'order/weight':
      return msg('By weight', {id: 'builder.order.weight'});
    case 'order/name':
      return msg('By name', {id: 'builder.order.name'});
    case 'order/newest':
      return msg('Newest first', {id: 'builder.order.newest'});
    case 'order/oldest':
      return msg('Oldest first', {id: 'builder.order.oldest'});
    case 'series/control':
      return msg('Missions by who runs them', {id: 'builder.series.control'});
    case 'series/accreditations':
      return msg('Recognitions and ambassadors', {id: 'builder.series.accreditations'});
    case 'series/both':
    case 'calendar/both':
      return msg('Both', {id: 'builder.both'});
    case 'figures/headline':
      return msg('Key figures', {id: 'builder.element.figures'});
    case 'figures/all':
      return msg('All figures', {id: 'builder.figures.all'});
    case 'authority-label/taliban':
      return msg('Taliban authorities', {id: 'builder.authority.taliban'});
    case 'authority-label/de-facto':
      return msg('De facto authorities', {id: 'builder.authority.defacto'});
    case 'authority-label/emirate':
      return msg('Islamic Emirate of Afghanistan', {id: 'builder.authority.emirate'});
    case 'calendar/auto':
    case 'numerals/auto':
      return msg('As usual in the language', {id: 'builder.auto.language'});
    case 'calendar/gregorian':
      return msg('Gregorian', {id: 'builder.calendar.gregorian'});
    case 'calendar/solar-hijri':
      return msg('Solar Hijri', {id: 'builder.calendar.solar'});
    case 'theme/auto':
      return msg('As the page', {id: 'builder.auto.page'});
    case 'theme/light':
      return msg('Light', {id: 'builder.theme.light'});
    case 'theme/dark':
      return msg('Dark', {id: 'builder.theme.dark'});
    case 'without/heading':
      return msg('Heading', {id: 'builder.without.heading'});
    case 'without/legend':
      return msg('Legend', {id: 'builder.without.legend'});
    case 'without/day':
      return msg('Day control', {id: 'builder.without.day'});
    case 'without/source':
      return msg('Source note', {id: 'builder.without.source'});
    case 'without/menu':
      return msg('Menu', {id: 'builder.without.menu'});
    case 'without/finder':
      return msg('Search', {id: 'builder.without.finder'});
    default:
      return msg('All', {id: 'builder.all'});
  }
}

/** What a value of an option is called. */
export function valueLabel(voice: Voice, attribute: string, value: string): string {
  switch (attribute) {
    case 'layer':
      return layerLabel(voice.msg, value as 'recognition' | 'missions' | 'kabul');
    case 'region':
      return regionLabel(voice, value);
    case 'view':
      return viewLabel(voice, value);
    case 'control':
      return voice.status(value);
    case 'type':
      return missionTypeLabel(voice.msg, value);
    case 'verdict':
      return value ? verdictLabel(voice, value as Verdict) : otherLabel(voice, '');
    case 'kind':
      return eventKindLabel(voice, value as Parameters<typeof eventKindLabel>[1]);
    case 'heading-level':
      return voice.number(Number(value));
    case 'numerals':
      if (value === 'auto') return otherLabel(voice, 'numerals/auto');
      return formatNumber(123, {lang: voice.lang, numerals: value as 'latn' | 'arabext'});
    default:
      return otherLabel(voice, `${attribute}/${value}`);
  }
}
