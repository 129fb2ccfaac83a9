import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {root} from '../../tools/run.mjs';

/** The modules of ours that a file asks for, now or later, but for types alone, by their paths. */
function askedBy(path: string, text: string): string[] {
  const now = [...text.matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']+)';/gm)];
  const later = [...text.matchAll(/\bimport\('(\.[^']+)'\)/g)];
  return [...now, ...later]
    .map(([, from]) => join(dirname(path), from!.replace(/\.js$/, '.ts')))
    .filter((each) => !each.includes('/generated/') && existsSync(each));
}

/** The texts of an element: its own file with those that it alone has beside it, and all that it is made of. */
export function sourcesOf(tag: string): {readonly own: string; readonly all: string} {
  const elements = join(root, 'src', 'elements');
  const entry = join(elements, `${tag}.ts`);
  const texts = new Map<string, string>();
  const add = (path: string): void => {
    if (texts.has(path)) return;
    const text = readFileSync(path, 'utf8');
    texts.set(path, text);
    askedBy(path, text).forEach(add);
  };
  add(entry);
  const folder = /from '\.\/([\w-]+)\/provide\.js'/.exec(texts.get(entry)!)?.[1];
  const others = new Set(
    readdirSync(elements)
      .filter((name) => name.endsWith('.ts') && name !== `${tag}.ts`)
      .flatMap((name) => askedBy(join(elements, name), readFileSync(join(elements, name), 'utf8'))),
  );
  // Some folders have parts that other elements draw with as well.
  const isOwn = (path: string) =>
    path === entry || (folder !== undefined && dirname(path) === join(elements, folder) && !others.has(path));
  return {
    own: [...texts].flatMap(([path, text]) => (isOwn(path) ? [text] : [])).join('\n'),
    all: [...texts.values()].join('\n'),
  };
}
