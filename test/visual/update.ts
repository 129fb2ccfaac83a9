// `npm run visual:update [-- tag …]`: makes the look of all elements, or of these, what the tests expect from now on.
import {baselineOf, accept, filesOfAll, forget} from './baselines.js';
import {openCamera} from './camera.js';
import {compare} from './compare.js';
import {fileOf, looksOf, TAGS} from './looks.js';

const asked = process.argv.slice(2).map((name) => name.replace(/^<|>$/g, ''));
const unknown = asked.filter((name) => !TAGS.includes(name));
if (unknown.length > 0) {
  console.error(`No such element: ${unknown.join(', ')}. There are: ${TAGS.join(', ')}`);
  process.exit(1);
}

const tags = asked.length > 0 ? asked : TAGS;
const camera = await openCamera();
let written = 0;
try {
  for (const look of tags.flatMap(looksOf)) {
    const picture = await camera.shoot(look);
    const baseline = baselineOf(look);
    // What has not changed is not written: it would only make the history heavier.
    if (baseline && compare(baseline, picture).same) continue;
    accept(look, picture);
    written++;
    console.log(fileOf(look));
  }
} finally {
  await camera.close();
}
const wanted = new Set(TAGS.flatMap((tag) => looksOf(tag).map(fileOf)));
const old = filesOfAll().filter((file) => !wanted.has(file));
old.forEach(forget);
console.log(
  `${written} written, ${old.length} removed, of ${wanted.size}. Look at each before you commit it.`,
);
