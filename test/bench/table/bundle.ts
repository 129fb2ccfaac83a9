import {build} from 'esbuild';
import {MINIFIED} from '../measure/minified.js';

/** The script of a page, made of a module that imports what it needs of the libraries in this folder. */
export async function bundle(module: string, folder: string): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents: module, resolveDir: folder},
    ...MINIFIED,
    format: 'iife',
  });
  return outputFiles[0]!.text;
}
