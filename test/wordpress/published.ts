/** What a publisher's web server holds, at an address that the built files name as their own. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {EMBED_BASE} from '../../tools/embed-base.mjs';
import {root} from '../../tools/run.mjs';
import {serve} from '../browser/serve.js';

const dist = join(root, 'dist');

/**
 * Serves `dist/` with the frame pages of these elements. Their addresses are written at build; here they are those of this
 * server, under another host than the site that embeds them.
 */
export async function publish(
  tags: readonly string[],
): Promise<{base: string; port: number; close(): Promise<void>}> {
  const pages: Record<string, string> = {};
  const served = await serve(dist, {headers: {'Access-Control-Allow-Origin': '*'}, pages});
  const {port} = new URL(served.url);
  const base = `http://localhost:${port}/`;
  const folder = join(dist, 'frame');
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (!tags.some((tag) => name.startsWith(`${tag}.`))) continue;
    pages[`/frame/${name}`] = readFileSync(join(folder, name), 'utf8')
      .replaceAll(EMBED_BASE, base)
      .replaceAll(encodeURIComponent(EMBED_BASE), encodeURIComponent(base));
  }
  return {base, port: Number(port), close: served.close};
}
