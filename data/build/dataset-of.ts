import type {Dataset} from '../../src/model/dataset.js';
import {datasetDay, isState} from './facts.js';
import {valuesOf, type DataRecord} from './record.js';

/** The facts that questions are asked of, from the records as they are read; the bundled ones are the same, packed. */
export function datasetOf(records: readonly DataRecord[], start: string): Dataset {
  return {
    day: datasetDay(records),
    start,
    subject: 'AF',
    states: valuesOf(records, 'countries')
      .filter(isState)
      .map(({id}) => id),
    organisations: valuesOf(records, 'organisations').map(({id}) => id),
    positions: new Map(valuesOf(records, 'recognition').map(({id, statements}) => [id, statements])),
    missions: valuesOf(records, 'missions'),
    missionsInAfghanistan: valuesOf(records, 'missions-in-afghanistan'),
  };
}
