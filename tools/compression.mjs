// How files are compressed that are compressed once and sent often. `npm run size` weighs them the same way.
import {constants} from 'node:zlib';

/** @type {import('node:zlib').BrotliOptions} */
export const BROTLI = {
  params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24},
};

/** @type {import('node:zlib').ZlibOptions} */
export const GZIP = {level: 9};
