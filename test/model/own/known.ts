import {bundledDataset} from '../../../src/model/dataset.js';
import {knownOf} from '../../../src/model/own/known.js';

/** What a dataset may name in these tests: our states and organisations, three cities, two lands. */
export const known = knownOf(bundledDataset(), ['moscow', 'berlin', 'new-delhi'], ['XK', 'so-somaliland']);

const statement = (id: string, status: string, since: string) => ({
  id,
  status,
  since,
  reported: since,
  confidence: 'high',
  sources: ['list'],
  note: {en: `Note of ${id}`, ps: {text: 'یادښت', reviewed: false}},
});

/** A sound dataset about another authority, with something of most kinds. */
export const sample = () => ({
  title: {en: 'Recognition of Kosovo'},
  licence: 'CC0',
  start: '2008-02-17',
  day: '2026-01-01',
  authority: {
    label: 'Republic of Kosovo',
    subject: 'XK',
    territories: ['so-somaliland'],
    statuses: {recognised: {label: 'Has recognised', colour: '#123456'}},
    layers: {missions: {label: 'Missions', question: 'Who runs them?', lead: '{count} of {total} on {day}'}},
  },
  countries: [{id: 'QQ', kind: 'member', name: 'A new state'}],
  cities: [{id: 'tirana', country: 'AL', coordinates: [19.8, 41.3], name: 'Tirana'}],
  recognition: [
    {id: 'AL', statements: [statement('al-1', 'recognised', '2008-02-18')]},
    {
      id: 'RS',
      statements: [statement('rs-1', 'refuses', '2008'), statement('rs-2', 'talks-only', '2011-03')],
    },
  ],
  missions: [
    {
      id: 'al-tirana-embassy',
      host: 'AL',
      city: 'tirana',
      type: 'embassy',
      statements: [
        statement('m-1', 'taliban', '2009'),
        {...statement('m-2', 'contested', '2010'), between: ['taliban', 'closed'] as const},
      ],
    },
  ],
  events: [
    {
      id: 'declaration',
      kind: 'other',
      date: '2008-02-17',
      states: ['RS'],
      parties: ['RS'],
      title: 'Declaration',
      text: 'It was read out.',
      sources: ['list'],
    },
  ],
  sources: [{id: 'list', title: 'A list', publisher: 'A ministry', url: 'https://example.org/list'}],
});
