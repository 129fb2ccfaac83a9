import {build} from 'esbuild';

/** The script of a page, made of a module that imports what it needs of the libraries in this folder. */
export async function bundle(module: string, folder: string): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents: module, resolveDir: folder},
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: {'process.env.NODE_ENV': '"production"'},
    write: false,
    legalComments: 'none',
  });
  return outputFiles[0]!.text;
}
