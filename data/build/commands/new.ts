/**
 * `npm run data:new -- mission|position|event|claim|source …`: writes a valid record, or one statement more in a
 * record that is there. Takes flags; on a terminal it asks for what is missing. Writes nothing while anything is wrong.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {createInterface} from 'node:readline/promises';
import {parseArgs} from 'node:util';
import {endWith, root} from '../project.js';
import {readRecords} from '../record.js';
import {askFor} from './ask.js';
import {draft} from './draft.js';
import {flagsOf, helpOf, NAMES} from './flags.js';

const [name = '', ...args] = process.argv.slice(2);
const kind = NAMES[name];
if (!kind) {
  console.error(`npm run data:new -- KIND [flags]\nKIND is one of: ${Object.keys(NAMES).join(', ')}.`);
  console.error('npm run data:new -- KIND --help tells its flags.');
  process.exit(name === '--help' ? 0 : 1);
}
if (args.includes('--help')) {
  console.log(helpOf(name, kind));
  process.exit(0);
}

const flags = flagsOf(kind);

/** The flags given, each a text as often as it was given; ends where one is unknown. */
function answersFrom(given: string[]): Map<string, string[]> {
  const options = Object.fromEntries(
    flags.map(({name: flag, field}) => [
      flag,
      field.form === 'flag'
        ? {type: 'boolean' as const, multiple: false as const}
        : {type: 'string' as const, multiple: true as const},
    ]),
  );
  try {
    const {values} = parseArgs({args: given, options: {...options, reviewed: {type: 'boolean'}}});
    const pairs = Object.entries(values).map(([flag, value]): [string, string[]] => [
      flag,
      [value].flat().map((each) => String(each).trim()),
    ]);
    return new Map(pairs);
  } catch (error) {
    console.error(`${(error as Error).message}\n→ npm run data:new -- ${name} --help tells the flags`);
    process.exit(1);
  }
}

const read = readRecords(root);
let answers = answersFrom(args);
if (process.stdin.isTTY) {
  const terminal = createInterface({input: process.stdin, output: process.stdout});
  answers = await askFor(read.records, kind, answers, (question) => terminal.question(question));
  terminal.close();
}
const {files, messages} = draft(read, kind, answers, (file) => readFileSync(join(root, file), 'utf8'));
endWith(messages, 'would come in; nothing written.');
for (const [file, text] of files) {
  writeFileSync(join(root, file), text);
  console.log(`wrote ${file}`);
}
console.log(
  kind === 'sources'
    ? 'Next: a record that cites it, or npm run data will say that none does.'
    : 'Next: npm run data, and a line under Facts in CHANGELOG.md.',
);
