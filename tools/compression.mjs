// How files are compressed that are compressed once and sent often; what they then weigh is weighed so everywhere.
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

/** @type {import('node:zlib').BrotliOptions} */
export const BROTLI = {
  params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24},
};

/** @type {import('node:zlib').ZlibOptions} */
export const GZIP = {level: 9};

/** Bytes of a file as it is sent, by Brotli 11. @param {string | Buffer} text */
export const brotliBytes = (text) => brotliCompressSync(text, BROTLI).length;

/** Bytes of a file as it is sent, by gzip 9. @param {string | Buffer} text */
export const gzipBytes = (text) => gzipSync(text, GZIP).length;
