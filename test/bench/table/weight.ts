import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

/** Bytes as they are, by gzip 9 and by Brotli 11. */
export interface Weight {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Each file as it would be sent, and their sum; the window of Brotli is that of `npm run size`. */
export function weightOf(files: readonly Buffer[]): Weight {
  const sum = (of: (file: Buffer) => number) => files.reduce((total, file) => total + of(file), 0);
  return {
    raw: sum((file) => file.length),
    gzip: sum((file) => gzipSync(file, {level: 9}).length),
    brotli: sum(
      (file) =>
        brotliCompressSync(file, {
          params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24},
        }).length,
    ),
  };
}
