import {packingOf} from './packed.js';

export interface Conditions {
  readonly [condition: string]: string;
}

/** What can be imported from the package: each subpath with the files that it leads to, by condition. */
export interface Subpath {
  /** As an import names it: `recognition-elements/define/claim-check.js`. */
  readonly specifier: string;
  readonly files: Conditions;
}

/** The subpaths that stand for several files, with what they stand for in the tarball, and those that stand for one. */
export async function subpaths(exports: Readonly<Record<string, string | Conditions>>): Promise<Subpath[]> {
  const paths = (await packingOf()).files.map(({path}) => `./${path}`);
  // Where two patterns fit, the longer one counts.
  const patterns = Object.entries(exports).sort(([one], [other]) => other.length - one.length);
  const found = new Map<string, Subpath>();
  for (const [name, value] of patterns) {
    const files = typeof value === 'string' ? {default: value} : value;
    const [before, after] = files['default']!.split('*') as [string, string | undefined];
    const stars =
      after === undefined
        ? ['']
        : paths
            .filter((path) => path.startsWith(before) && path.endsWith(after))
            .map((path) => path.slice(before.length, path.length - after.length));
    for (const star of stars) {
      const put = (text: string) => text.replace('*', star);
      const specifier = put(name).replace(/^\./, 'recognition-elements');
      if (found.has(specifier)) continue;
      const led = Object.entries(files).map(([condition, file]) => [condition, put(file)]);
      found.set(specifier, {specifier, files: Object.fromEntries(led) as Conditions});
    }
  }
  return [...found.values()];
}
