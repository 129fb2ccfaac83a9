// Which files of dist/family/ the dossier page asks for before a reader opens anything: `npm run size` weighs them, and a
// test holds the list against what a browser really asks for.
import {readdirSync, readFileSync} from 'node:fs';

/** Chunks that elements ask for by themselves once they are shown: gestures of the map, its card and table. */
const BY_THEMSELVES = ['gestures', 'panels'];

/**
 * A module with all that it imports at once, and these in turn.
 * @param {string} folder @param {string} name @returns {string[]} names within the folder, each once
 */
export function staticImports(folder, name, seen = new Set()) {
  if (seen.has(name)) return [];
  seen.add(name);
  const code = readFileSync(`${folder}/${name}`, 'utf8');
  const imported = [...code.matchAll(/(?:^|[;}\n])(?:import|export)[^;"'(]*?["']\.\/([^"']+)["']/g)].map(
    ([, own]) => String(own),
  );
  return [name, ...imported.flatMap((own) => staticImports(folder, own, seen))];
}

/** @param {string} lang `en`, `prs` or `ps` @param {readonly string[]} tags @returns {string[]} names in dist/family/ */
export function familyFiles(lang, tags) {
  const folder = 'dist/family';
  const later = readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .filter(
      (file) =>
        file.startsWith(`words-${lang}-`) || BY_THEMSELVES.some((name) => file.startsWith(`${name}-`)),
    );
  const seen = new Set();
  return [...tags.map((tag) => `${tag}.js`), ...later].flatMap((name) => staticImports(folder, name, seen));
}
