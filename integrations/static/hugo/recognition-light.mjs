/**
 * Writes the light HTML of embeds that have attributes of their own: `hugo && node recognition-light.mjs && hugo`. The first
 * run of Hugo says in public/recognition-elements/wanted/ what there is none for yet; the second puts it into the pages. What
 * was written before is written anew, from the facts of the release that is installed now.
 */
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {lightHTML} from 'recognition-elements/light-html.js';

const wanted = 'public/recognition-elements/wanted';
const own = 'assets/recognition-elements/own';

mkdirSync(own, {recursive: true});
if (existsSync(wanted)) cpSync(wanted, own, {recursive: true});
rmSync(wanted, {recursive: true, force: true});
for (const name of readdirSync(own).filter((each) => each.endsWith('.json'))) {
  const configuration = JSON.parse(readFileSync(`${own}/${name}`, 'utf8'));
  writeFileSync(`${own}/${name.replace(/json$/, 'html')}`, await lightHTML(configuration, '/'));
}
