import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {ELEMENTS, type ElementName} from '../model/answers/answer.js';
import {HELP, helpOn} from './help.js';
import {readList, type Listed} from './list.js';
import {readLine, type Line} from './options.js';
import {readRequest} from './request.js';
import {loadMaterial, make, prepare} from './snapshot.js';

/** Where the command prints. */
export interface Terminal {
  out(content: string | Uint8Array): void;
  error(text: string): void;
  /** Whether what is printed is read by a person, to whom a PNG would say nothing. */
  readonly isPerson: boolean;
}

/** Names options as they are written on the line. */
const onLine = (fault: string) =>
  fault.replace(/^(format|out|width|card|table|base|lang|src)(?=:| ")/, '--$1');

/** What is asked for: by the line alone, or by the list that it names. */
async function requestsOf({asked, file, faults}: Line): Promise<{
  readonly listed: readonly Listed[];
  readonly faults: readonly string[];
}> {
  if (faults.length > 0) return {listed: [], faults};
  const material = await loadMaterial();
  if (file !== undefined) return readList(file, material);
  const request = readRequest(asked, material);
  return 'configuration' in request
    ? {listed: [{place: '', request}], faults: []}
    : {listed: [], faults: request.map(onLine)};
}

/**
 * Runs the command. All requests are read, and told what is wrong with them, before anything is made.
 * @returns the code that it ends with
 */
export async function command(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = words;
  const fail = (faults: readonly string[]) => {
    for (const fault of faults) terminal.error(`${fault}\n`);
    terminal.error('recognition-elements snapshot --help says how it is used.\n');
    return 1;
  };
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.out(HELP);
    return 0;
  }
  if (name !== 'snapshot') return fail([`"${name}": not known. Allowed: snapshot.`]);
  const line = readLine(rest);
  if (line.help) {
    const {element} = line.asked;
    const isElement = (ELEMENTS as readonly string[]).includes(element);
    terminal.out(isElement ? helpOn(element as ElementName, await loadMaterial()) : HELP);
    return 0;
  }
  const {listed, faults} = await requestsOf(line);
  const prepared = await Promise.all(
    listed.map(async ({place, request}) => ({place, own: await prepare(request)})),
  );
  const all = [
    ...faults,
    ...prepared.flatMap(({place, own}) =>
      own.faults.map((fault) => (place ? `${place}: ${fault}` : onLine(fault))),
    ),
  ];
  if (all.length > 0) return fail(all);
  for (const {place, own} of prepared) {
    const {out, format} = own.request;
    if (out === undefined && format === 'png' && terminal.isPerson)
      return fail(['--out: a PNG is no text. Say which file to write it to.']);
    try {
      const content = await make(own);
      if (out === undefined) terminal.out(content);
      else {
        mkdirSync(dirname(out), {recursive: true});
        writeFileSync(out, content);
      }
    } catch (error) {
      return fail([`${place ? `${place}: ` : ''}${(error as Error).message}`]);
    }
  }
  return 0;
}
