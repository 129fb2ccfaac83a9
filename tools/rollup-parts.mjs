// Notes what each bundle is made of, for `npm run size`.
import {mkdirSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';

/**
 * Writes the code of each module of a bundle, before minifying, to a cache.
 * @returns {import('rollup').Plugin}
 */
export function measureParts() {
  return {
    name: 'measure-parts',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const modules = Object.fromEntries(
          Object.entries(chunk.modules).map(([id, {code}]) => [
            id.replace(`${process.cwd()}/`, ''),
            code ?? '',
          ]),
        );
        mkdirSync('node_modules/.cache/parts', {recursive: true});
        writeFileSync(`node_modules/.cache/parts/${basename(chunk.fileName)}.json`, JSON.stringify(modules));
      }
    },
  };
}
