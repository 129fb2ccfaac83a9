import {execFile} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {readCSV, writeCSV} from '../../data/build/review/csv.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

/** What a build reads; nothing else of the project is needed to add a language. */
const NEEDED = ['data', 'locales', 'src', 'tools', 'package.json', 'rollup.config.mjs', 'tsconfig.json'];

/** One build of all: the map as a module for pages, with a file for each language. */
const CONFIGURATION = `import make from './rollup.config.mjs';
export default make({configPart: 'modules'}).filter(({input}) => Object.keys(input).join() === 'recognition-map');
`;

/** A copy of the project, to which languages are added as locales/README.md says. */
export class Copy {
  readonly folder = mkdtempSync(join(tmpdir(), 'new-language-'));

  constructor() {
    const isOwn = (path: string) => !path.startsWith(join(root, 'src/generated'));
    for (const name of NEEDED)
      cpSync(join(root, name), join(this.folder, name), {recursive: true, filter: isOwn});
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'));
    writeFileSync(join(this.folder, 'rollup.new.mjs'), CONFIGURATION);
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  /** The files that differ from those of the project, or are new, without those that programs write. */
  async changed(): Promise<string[]> {
    const args = [
      '-rq',
      root,
      this.folder,
      ...['generated', 'node_modules', 'dist'].map((name) => `-x${name}`),
    ];
    // diff ends with 1 where there is a difference.
    const {stdout} = await run('diff', args, {maxBuffer: 1e8}).catch((reason: {stdout: string}) => reason);
    const found = stdout.split('\n').map((line) => {
      const [, differs] = /^Files .* and (.*) differ$/.exec(line) ?? [];
      const [, folder = '', name = ''] = /^Only in (.*): (.*)$/.exec(line) ?? [];
      return differs ?? join(folder, name);
    });
    return found.flatMap((path) =>
      path.startsWith(this.folder) ? [path.slice(this.folder.length + 1)] : [],
    );
  }

  /** Runs a script of the project there. */
  async tsx(...args: string[]): Promise<string> {
    const {stdout} = await run(process.execPath, ['--import', 'tsx', ...args], {
      cwd: this.folder,
      maxBuffer: 1e8,
    });
    return stdout;
  }

  /** A file of the interface's words without any translation, as `npm run locales` makes one from the source. */
  addUnits(lang: string): void {
    const own = this.read('locales/prs.xlf')
      .replace('target-language="prs"', `target-language="${lang}"`)
      .replace(/\n {2}<target>[\s\S]*?<\/target>/g, '')
      .replace(/\n {2}<note from="source">[\s\S]*?<\/note>/g, '');
    writeFileSync(this.path(`locales/${lang}.xlf`), own);
  }

  addLanguages(entries: readonly {readonly lang: string}[]): void {
    const all = JSON.parse(this.read('locales/languages.json')) as unknown[];
    writeFileSync(this.path('locales/languages.json'), JSON.stringify([...all, ...entries], null, 2));
    for (const {lang} of entries) this.addUnits(lang);
  }

  /** A review pack, filled in and saved with semicolons and with its columns in another order, and taken back. */
  async review(
    lang: string,
    translate: (cells: Readonly<Record<string, string>>) => string,
    reviewer: string,
  ) {
    const pack = this.path('pack');
    await this.tsx(
      'tools/locales/review.mjs',
      '--lang',
      lang,
      '--out',
      pack,
      '--only',
      'missing',
      '--without-pictures',
    );
    const file = join(pack, `words.${lang}.csv`);
    const {columns, rows} = readCSV(readFileSync(file, 'utf8'));
    const moved = [...columns].reverse();
    const filled = rows.map(({cells}) => {
      const translation = translate(cells);
      const own: Record<string, string> = {...cells, translation, accept: translation ? 'yes' : ''};
      return moved.map((name) => own[name] ?? '');
    });
    const semicolons = writeCSV(moved, filled).replace(/"(?:[^"]|"")*"|,/g, (found) =>
      found === ',' ? ';' : found,
    );
    writeFileSync(file, semicolons);
    return this.tsx('tools/locales/import.mjs', file, '--reviewer', reviewer, '--day', '2026-11-28');
  }

  compile(): Promise<string> {
    return this.tsx('data/build/index.ts');
  }

  async bundle(): Promise<void> {
    const args = [this.path('node_modules/rollup/dist/bin/rollup'), '-c', 'rollup.new.mjs', '--silent'];
    await run(process.execPath, args, {cwd: this.folder, maxBuffer: 1e8});
  }

  remove(): void {
    rmSync(this.folder, {recursive: true, force: true});
  }
}
