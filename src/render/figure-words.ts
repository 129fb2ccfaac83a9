import type {Day} from '../model/day.js';
import type {FigureChange, FigureOn} from '../model/figures.js';
import {quantityLabel} from './quantity.js';
import type {Voice} from './voice.js';

/**
 * A figure with what it counts; a count of our own is exact, whatever the sources said of theirs.
 * @param bare leaves out what it counts
 */
export function figureWords(voice: Voice, {figure, value, derived}: FigureOn, bare = false): string {
  const unit = bare ? undefined : figure.unit;
  return quantityLabel(voice, derived ? {value, unit} : {...figure, unit});
}

/** The day that it is of. */
export const figureDay = ({figure, derived}: FigureOn): Day => derived?.day ?? figure.date;

/**
 * What is said of one figure alone.
 * @param on what is known of it on the day; nothing where it was not known then
 */
export function oneFigure(voice: Voice, id: string, on: FigureOn | undefined, day: Day) {
  const {msg} = voice;
  const label = voice.name(id);
  const figure = on ? figureWords(voice, on) : msg('not known', {id: 'figures.unknown'});
  const said = msg('{label}: {figure}, {day}.', {id: 'figures.summary'});
  return {
    question: label,
    lead: voice.say(said, {label, figure, day: voice.date(on ? figureDay(on) : day, 'long')}),
  };
}

/** How it changed, in words that need no sign. */
export function changeWords(voice: Voice, {since, by}: FigureChange): string {
  const {msg} = voice;
  const template =
    by > 0
      ? msg('{count} more since {day}', {id: 'figures.more'})
      : by < 0
        ? msg('{count} fewer since {day}', {id: 'figures.fewer'})
        : msg('No change since {day}', {id: 'figures.same'});
  const slots = {day: voice.date(since), count: voice.number(Math.abs(by))};
  return voice.say(template, by ? slots : {day: slots.day});
}
