// `npm run themes`: dist/themes, the example themes as they stand in src/themes.
import {copyFileSync, mkdirSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './run.mjs';

const [from, to] = [join(root, 'src/themes'), join(root, 'dist/themes')];
mkdirSync(to, {recursive: true});
for (const name of readdirSync(from).filter((name) => name.endsWith('.css')))
  copyFileSync(join(from, name), join(to, name));
