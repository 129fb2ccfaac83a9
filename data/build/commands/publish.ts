/** `npm run data:publish`: writes the facts for others to `dist/data/`. Part of `npm run build`. */
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {readHead, readSound, readVersion, root} from '../project.js';
import {publishedFiles} from '../publish/files.js';

const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
const files = publishedFiles(readSound(), readHead(), readVersion(), changelog);
const folder = join(root, 'dist/data');
rmSync(folder, {recursive: true, force: true});
for (const [name, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, name)), {recursive: true});
  writeFileSync(join(folder, name), text);
}
console.log(`${Object.keys(files).length} files in dist/data/`);
