import {brotliBytes, gzipBytes} from '../../../tools/compression.mjs';

/** Bytes as they are, by gzip 9 and by Brotli 11. */
export interface Weight {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Each file as it would be sent, and their sum. */
export function weightOf(files: readonly Buffer[]): Weight {
  const sum = (of: (file: Buffer) => number) => files.reduce((total, file) => total + of(file), 0);
  return {raw: sum((file) => file.length), gzip: sum(gzipBytes), brotli: sum(brotliBytes)};
}
