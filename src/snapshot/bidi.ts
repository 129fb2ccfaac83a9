import bidiFactory from 'bidi-js';

/** A piece of a line that is written in one direction and one script. */
export interface Run {
  readonly text: string;
  readonly rightToLeft: boolean;
  readonly script: 'Arab' | 'Latn';
}

const bidi = bidiFactory();

/** Signs that only direct: their work is done once a line is in order. */
const CONTROLS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/;

/** Letters of a script, and the digits that Dari and Pashto write; all else is written as what stands around it. */
function scriptOf(sign: string): Run['script'] | undefined {
  if (/[\u06f0-\u06f9]|(?=\p{L}|\p{N})\p{Script=Arabic}/u.test(sign)) return 'Arab';
  return /\p{Script=Latin}/u.test(sign) ? 'Latn' : undefined;
}

/** The runs of a line from left to right, by the Unicode Bidirectional Algorithm (UAX 9). */
export function visualRuns(line: string, rightToLeft: boolean): Run[] {
  const {levels} = bidi.getEmbeddingLevels(line, rightToLeft ? 'rtl' : 'ltr');
  const runs: {text: string; level: number; script?: Run['script']}[] = [];
  let at = 0;
  for (const sign of line) {
    const level = levels[at] ?? 0;
    at += sign.length;
    if (CONTROLS.test(sign)) continue;
    const last = runs[runs.length - 1];
    const script = scriptOf(sign);
    if (last?.level === level && (!script || !last.script || script === last.script)) {
      last.text += sign;
      last.script ??= script;
    } else runs.push({text: sign, level, script});
  }
  return inOrder(runs).map(({text, level, script}) => ({
    text,
    rightToLeft: level % 2 === 1,
    script: script ?? (level % 2 === 1 ? 'Arab' : 'Latn'),
  }));
}

/** Turns round, from the highest level to the lowest odd one, whatever stands on that level or above (rule L2). */
function inOrder<T extends {readonly level: number}>(runs: readonly T[]): T[] {
  const ordered = [...runs];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level -= 1) {
    for (let from = 0; from < ordered.length; from += 1) {
      let to = from;
      while (to < ordered.length && ordered[to]!.level >= level) to += 1;
      if (to > from) ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
      from = to;
    }
  }
  return ordered;
}
