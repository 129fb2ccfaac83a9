import type {BuildOptions} from 'esbuild';

/** How every library's page is bundled, so that none weighs more for that. */
export const MINIFIED = {
  bundle: true,
  minify: true,
  write: false,
  target: 'chrome120',
  charset: 'utf8',
  legalComments: 'none',
  define: {'process.env.NODE_ENV': '"production"'},
  logLevel: 'error',
} as const satisfies BuildOptions;
