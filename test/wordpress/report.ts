import type {Way} from './ways.js';
import {ROLES, type Role} from './people.js';

/** A table of way × role, each cell with what was seen with a script and without. */
export class Report {
  private readonly cells = new Map<string, string>();

  add({path, kind}: Way, role: Role, seen: string): void {
    this.cells.set(`${path} ${kind}\t${role}`, seen);
  }

  toString(): string {
    const rows = [...new Set([...this.cells.keys()].map((key) => key.split('\t')[0] ?? ''))];
    const lines = [
      ['way', ...ROLES],
      ...rows.map((row) => [row, ...ROLES.map((role) => this.cells.get(`${row}\t${role}`) ?? '–')]),
    ];
    const widths = (lines[0] ?? []).map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
    return lines
      .map((line) =>
        line
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join('  ')
          .trimEnd(),
      )
      .join('\n');
  }
}
