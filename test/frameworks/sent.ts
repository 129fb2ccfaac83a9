import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {brotliBytes} from '../../tools/compression.mjs';

/** Bytes of these files as sent with Brotli 11, those of scripts and all. */
export async function sentBytes(
  folder: string,
  paths: readonly string[],
): Promise<{script: number; all: number}> {
  const sent = {script: 0, all: 0};
  for (const path of new Set(paths.map((each) => each.replace(/\?.*/, '').replace(/\/$/, '/index.html')))) {
    const length = brotliBytes(await readFile(join(folder, path)));
    sent.all += length;
    if (/\.m?js$/.test(path)) sent.script += length;
  }
  return sent;
}
