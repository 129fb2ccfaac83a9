import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {brotliBytes} from '../../tools/compression.mjs';
import {FAMILY_BUDGET} from '../../tools/elements.mjs';
import {familyFiles} from '../../tools/family.mjs';
import {ANSWERING, LANGS, pathOf, shown} from '../browser/dossier.js';
import {dist} from '../browser/embed.js';
import {openPage, serve} from '../browser/open.js';

const weight = (path: string) => brotliBytes(readFileSync(join(dist, path)));

describe('the dossier page, in chromium', () => {
  for (const lang of LANGS) {
    it(`asks in ${lang} for no more than ${FAMILY_BUDGET} KB of modules, each once, before a reader opens anything`, async () => {
      const served = await serve(dist);
      const page = await openPage('chromium', `${served.url}${pathOf(lang)}`, {
        // So high that all of it is in sight: what waits for that is asked for as well.
        viewport: {width: 1280, height: 20_000},
      });
      assert.deepEqual(await shown(page), ANSWERING);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
      const modules = served.requests.filter((path) => path.endsWith('.js') && existsSync(join(dist, path)));
      assert.equal(new Set(modules).size, modules.length, 'each once');
      const bytes = modules.reduce((sum, path) => sum + weight(path), 0);
      assert.ok(bytes <= FAMILY_BUDGET * 1000, `${bytes} bytes: ${modules.join(' ')}`);
      // It is the same list that `npm run size` weighs.
      const listed = familyFiles(lang, ['recognition-context', ...ANSWERING]).map(
        (name) => `/family/${name}`,
      );
      assert.deepEqual(modules.sort(), listed.sort());
      await page.close();
      await served.close();
    });
  }
});
