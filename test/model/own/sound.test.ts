import assert from 'node:assert/strict';
import {it} from 'node:test';
import {KINDS, OWN_SCHEMAS} from '../../../src/model/own/file.js';
import {faultsOf} from '../../../src/model/schema/faults.js';
import {isSound} from '../../../src/model/schema/sound.js';
import {mutatedTexts} from './mutate.js';

/** The records of a dataset by kind, whatever stands in their place. */
const recordsIn = (file: unknown) =>
  KINDS.flatMap((kind) => {
    const list = (file as Partial<Record<string, unknown>> | null)?.[kind];
    return Array.isArray(list) ? list.map((record: unknown) => ({kind, record})) : [];
  });

it('what is found sound has no fault, and what has none is found sound', () => {
  const nextText = mutatedTexts(20_260_630);
  const seen = {sound: 0, faulty: 0};
  for (let turn = 0; turn < 5000; turn++) {
    let file: unknown;
    try {
      file = JSON.parse(nextText());
    } catch {
      continue;
    }
    for (const {kind, record} of recordsIn(file)) {
      const text = JSON.stringify(record);
      // Valibot does not look at these keys, which are refused before it is asked.
      if (/"(?:__proto__|constructor|prototype)":/.test(text)) continue;
      const faults = faultsOf(OWN_SCHEMAS[kind], record);
      seen[faults.length === 0 ? 'sound' : 'faulty']++;
      assert.equal(isSound(OWN_SCHEMAS[kind], record), faults.length === 0, `${kind}: ${text.slice(0, 500)}`);
    }
  }
  assert.ok(seen.sound > 10_000 && seen.faulty > 1000, JSON.stringify(seen));
});
