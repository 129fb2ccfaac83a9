/** One measurement: of which table, at which slowdown, of what; in milliseconds. */
export interface Sample {
  readonly name: string;
  readonly slowdown: number;
  readonly kind: string;
  readonly label: string;
  readonly took: number;
}

const FRAME = 1000 / 60;
const LONG = 50;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** Prints what was measured, and whether ours, the first of the names, keeps its promise. */
export function report(samples: readonly Sample[], names: readonly string[]): boolean {
  const [ours = ''] = names;
  const rivals = names.filter((name) => name !== ours && name !== 'static table');
  const broken: string[] = [];
  const print = (cells: readonly string[], at: string) =>
    console.log([at.padEnd(30), ...cells.map((cell) => cell.padStart(22))].join(''));
  const slowdowns = [...new Set(samples.map(({slowdown}) => slowdown))];
  for (const slowdown of slowdowns) {
    const own = samples.filter((each) => each.slowdown === slowdown);
    console.log(
      `\nCPU slowed ${slowdown}×; ms, median / worst, and of the median how many times the fastest library`,
    );
    print(names, '');
    for (const kind of new Set(own.map((each) => each.kind))) {
      const timesOf = (name: string) =>
        own.filter((each) => each.kind === kind && each.name === name).map(({took}) => took);
      const medians = new Map(
        names
          .map((name) => [name, timesOf(name)] as const)
          .filter(([, times]) => times[0] !== undefined)
          .map(([name, times]) => [name, median(times)]),
      );
      const libraries = rivals.flatMap((name) => medians.get(name) ?? []);
      const fastest = libraries.length > 0 ? Math.min(...libraries) : undefined;
      const isTask = kind.startsWith('task');
      print(
        names.map((name) => {
          const middle = medians.get(name);
          if (middle === undefined) return '–';
          const ratio = fastest && !isTask ? ` ${(middle / fastest).toFixed(2)}×` : '';
          return `${middle.toFixed(1)} / ${Math.max(...timesOf(name)).toFixed(0)}${ratio}`;
        }),
        kind,
      );
      const mine = medians.get(ours);
      const where = `${kind}, ${slowdown}×`;
      if (mine === undefined) continue;
      if (isTask) {
        const worst = Math.max(...timesOf(ours));
        if (slowdown === 4 && !kind.endsWith('first parse') && worst > LONG)
          broken.push(`${where}: a task of ${worst.toFixed(0)} ms`);
      } else if (kind !== 'first rows') {
        // What no library can do is held to the fastest press of a key that one can.
        const bound = fastest ?? fastestKey(own, rivals);
        if (bound !== undefined && mine > bound + FRAME)
          broken.push(`${where}: ${mine.toFixed(1)} ms beside ${bound.toFixed(1)} ms`);
      }
    }
  }
  console.log('\nOurs, each step: median / worst');
  for (const label of new Set(
    samples.filter(({name}) => name === ours).map(({kind, label}) => `${kind}\t${label}`),
  )) {
    const of = slowdowns.map((slowdown) => {
      const times = samples
        .filter(
          (each) =>
            each.name === ours && each.slowdown === slowdown && `${each.kind}\t${each.label}` === label,
        )
        .map(({took}) => took);
      return times.length > 0
        ? `${slowdown}×: ${median(times).toFixed(1)} / ${Math.max(...times).toFixed(0)}`
        : '';
    });
    if (!label.endsWith('\t'))
      console.log(`${label.replace('\t', ', ').padEnd(40)}${of.map((each) => each.padStart(22)).join('')}`);
  }
  console.log(
    broken.length > 0 ? `\nThe promise is broken:\n${broken.join('\n')}` : '\nThe promise is kept.',
  );
  return broken.length === 0;
}

function fastestKey(own: readonly Sample[], libraries: readonly string[]): number | undefined {
  const medians = libraries.flatMap((name) => {
    const times = own.filter((each) => each.kind === 'key' && each.name === name).map(({took}) => took);
    return times.length > 0 ? [median(times)] : [];
  });
  return medians.length > 0 ? Math.min(...medians) : undefined;
}
