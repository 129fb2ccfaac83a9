import type {ElementName} from '../../model/answers/answer.js';
import type {Voice} from '../../render/voice.js';

/** What an element is called in the list of all. */
export function elementLabel({msg}: Voice, element: ElementName): string {
  switch (element) {
    case 'recognition-map':
      return msg('Map of positions and missions', {id: 'builder.element.map'});
    case 'embassy-status-table':
      return msg('Table of Afghan missions', {id: 'builder.element.missions'});
    case 'leverage-matrix':
      return msg('Matrix of bargaining chips', {id: 'builder.element.leverage'});
    case 'engagement-ladder':
      return msg('Ladder of engagement', {id: 'builder.element.ladder'});
    case 'engagement-timeline':
      return msg('Timeline of events', {id: 'builder.element.timeline'});
    case 'mission-trend':
      return msg('Chart of missions over time', {id: 'builder.element.trend'});
    case 'claim-check':
      return msg('Claims and evidence', {id: 'builder.element.claims'});
    case 'legitimacy-obstacles':
      return msg('Obstacles to legitimacy', {id: 'builder.element.obstacles'});
    case 'legitimacy-balance':
      return msg('Bargaining chips and obstacles', {id: 'builder.element.balance'});
    case 'isolation-figures':
      return msg('Key figures', {id: 'builder.element.figures'});
    case 'state-profile':
      return msg('Profile of a state', {id: 'builder.element.profile'});
    default:
      return element satisfies never;
  }
}

/** What an option is called. */
export function optionLabel({msg}: Voice, attribute: string): string {
  switch (attribute) {
    case 'layer':
      return msg('Layer', {id: 'builder.option.layer'});
    case 'region':
      return msg('Region', {id: 'builder.option.region'});
    case 'state':
      return msg('State or organisation', {id: 'builder.option.state'});
    case 'view':
      return msg('View', {id: 'builder.option.view'});
    case 'control':
      return msg('Who runs it', {id: 'builder.option.control'});
    case 'type':
      return msg('Type', {id: 'builder.option.type'});
    case 'group':
      return msg('Group by', {id: 'builder.option.group'});
    case 'order':
      return msg('Order', {id: 'builder.option.order'});
    case 'actor':
      return msg('Actor', {id: 'builder.option.actor'});
    case 'chip':
      return msg('Bargaining chip', {id: 'builder.option.chip'});
    case 'transpose':
      return msg('Swap rows and columns', {id: 'builder.option.transpose'});
    case 'from':
    case 'since':
      return msg('Movement since', {id: 'builder.option.since'});
    case 'kind':
      return msg('Kind', {id: 'builder.option.kind'});
    case 'year':
      return msg('Year', {id: 'builder.option.year'});
    case 'mirror':
      return msg('Time runs from right to left', {id: 'builder.option.mirror'});
    case 'series':
      return msg('What the chart counts', {id: 'builder.option.series'});
    case 'claim':
      return msg('Claim', {id: 'builder.option.claim'});
    case 'verdict':
      return msg('Verdict', {id: 'builder.option.verdict'});
    case 'obstacle':
      return msg('Obstacle', {id: 'builder.option.obstacle'});
    case 'figures':
      return msg('Which figures', {id: 'builder.option.figures'});
    case 'figure':
      return msg('One figure, inside a sentence', {id: 'builder.option.figure'});
    case 'heading':
      return msg('Heading of your own', {id: 'builder.option.heading'});
    case 'heading-level':
      return msg('Level of the heading', {id: 'builder.option.level'});
    case 'authority-label':
      return msg('What the authority is called', {id: 'builder.option.authority'});
    case 'calendar':
      return msg('Calendar', {id: 'builder.option.calendar'});
    case 'numerals':
      return msg('Digits', {id: 'builder.option.numerals'});
    case 'theme':
      return msg('Colours', {id: 'builder.option.theme'});
    default:
      return msg('Leave out', {id: 'builder.option.without'});
  }
}
