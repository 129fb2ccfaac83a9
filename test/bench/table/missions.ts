import {CONTROLS, LEVELS, MISSION_TYPES} from '../../../src/model/vocabulary.js';
import {randomFrom} from '../../model/random.js';

/** Syllables of made-up cities, as English and Dari write them. */
const SYLLABLES = [
  ['ka', 'کا'],
  ['bu', 'بو'],
  ['lon', 'لن'],
  ['don', 'دن'],
  ['ra', 'را'],
  ['mi', 'می'],
  ['zar', 'زر'],
  ['tash', 'تاش'],
  ['pul', 'پل'],
  ['gor', 'گور'],
  ['shi', 'شی'],
  ['vel', 'ول'],
  ['nor', 'نور'],
  ['ba', 'با'],
] as const;

const CITIES = 2_400;

/** A contested status would need its two sides. */
const STATUSES = CONTROLS.filter((status) => status !== 'contested');

const two = (value: number) => String(value).padStart(2, '0');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * A dataset of an embedder's own with this many missions, as its text: hosts spread over all states, 2,400 cities with names in
 * three languages, one to four statements each. The same text at every run; as long as own data may be.
 */
export function missionsFile(states: readonly string[], count: number): string {
  const random = randomFrom(7);
  const pick = <T>(things: readonly T[]): T => things[random(things.length)] as T;
  const day = (year: number) =>
    `${year}-${two(1 + random(12))}-${two(1 + random(28))}`.slice(0, pick([7, 10, 10]));
  const names = new Map<string, string>([['London', 'لندن']]);
  while (names.size < CITIES) {
    const parts = Array.from({length: 2 + random(3)}, () => pick(SYLLABLES));
    names.set(capital(parts.map(([en]) => en).join('')), parts.map(([, prs]) => prs).join(''));
  }
  const cities = [...names].map(([en, prs]) => ({
    id: `c-${en.toLowerCase()}`,
    country: en === 'London' ? 'GB' : pick(states),
    coordinates: [random(340) - 170, random(120) - 60],
    name: {en, prs, ps: prs.replaceAll('ی', 'ي').replaceAll('گ', 'ګ')},
  }));
  const missions = Array.from({length: count}, (_, index) => {
    const {id: city, country: host} = index < 20 ? cities[0]! : pick(cities);
    const id = `m-${index}`;
    const statements = Array.from({length: 1 + random(4)}, (_, at) => {
      const since = day(2021 + at);
      return {
        id: `${id}-${at}`,
        status: pick(STATUSES),
        since,
        reported: since,
        confidence: pick(['high', 'medium', 'low']),
        sources: ['s'],
        note: 'Told.',
      };
    });
    const type = pick(MISSION_TYPES.filter((each) => each !== 'permanent-mission'));
    return {id, host, city, type, level: pick(LEVELS), statements};
  });
  return JSON.stringify({
    title: 'Made for a measurement',
    licence: 'CC0',
    day: '2026-06-30',
    cities,
    missions,
    sources: [
      {
        id: 's',
        title: 'Source',
        publisher: 'P',
        url: 'https://example.org/',
        published: '2021-08-15',
        language: 'en',
      },
    ],
  });
}
