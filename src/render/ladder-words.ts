import type {Voice} from './voice.js';

/** How many states stand on a rung or above it. */
export function heldOrHigher(voice: Voice, count: number): string {
  return voice.say(voice.msg('on this rung or a higher one: {count}', {id: 'ladder.atleast'}), {
    count: voice.number(count),
  });
}

/** A sentence that is of the states of one part of the world alone. */
export function ofRegion(voice: Voice, region: string, sentence: string): string {
  return voice.say(voice.msg('{region}: {sentence}', {id: 'ladder.in'}), {
    region: regionLabel(voice, region),
    sentence,
  });
}

/** Part of the world, as the records of states have it. */
export function regionLabel({msg}: Voice, region: string): string {
  switch (region) {
    case 'africa':
      return msg('Africa', {id: 'ladder.region.africa'});
    case 'americas':
      return msg('Americas', {id: 'ladder.region.americas'});
    case 'caucasus':
      return msg('Caucasus', {id: 'ladder.region.caucasus'});
    case 'central-asia':
      return msg('Central Asia', {id: 'ladder.region.centralasia'});
    case 'east-asia':
      return msg('East Asia', {id: 'ladder.region.eastasia'});
    case 'europe':
      return msg('Europe', {id: 'ladder.region.europe'});
    case 'gulf':
      return msg('Gulf', {id: 'ladder.region.gulf'});
    case 'middle-east':
      return msg('Middle East', {id: 'ladder.region.middleeast'});
    case 'oceania':
      return msg('Oceania', {id: 'ladder.region.oceania'});
    case 'south-asia':
      return msg('South Asia', {id: 'ladder.region.southasia'});
    case 'south-east-asia':
      return msg('South-East Asia', {id: 'ladder.region.southeastasia'});
    default:
      return msg('Elsewhere', {id: 'ladder.region.other'});
  }
}
