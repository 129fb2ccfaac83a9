/** The processors of the machine that tests the project. */
const PROCESSORS = 2;

/**
 * Does all jobs, each in its turn as soon as there are processors for it and the jobs that it needs have ended. One that is
 * waiting for more processors does not hold up a smaller one behind it.
 * @template {{name: string, needs?: string[], processors?: number}} Job
 * @param {readonly Job[]} jobs a job without `processors` takes all; one that waits now and then takes a part of one
 * @param {(job: Job) => Promise<void>} perform
 */
export async function performAll(jobs, perform) {
  const waiting = [...jobs];
  /** @type {Map<string, {processors: number, done: Promise<void>}>} */
  const running = new Map();
  // Summed anew each time: parts of processors that are taken and given back would not come to whole ones again.
  const free = () => [...running.values()].reduce((left, {processors}) => left - processors, PROCESSORS);
  /** @param {Job} job */
  const isReady = ({needs = [], processors = PROCESSORS}) =>
    processors <= free() &&
    !needs.some((need) => running.has(need) || waiting.some(({name}) => name === need));

  while (waiting.length > 0) {
    const job = waiting.find(isReady);
    if (!job) {
      if (running.size === 0)
        throw new Error(`Nothing of these can be done: ${waiting.map(({name}) => name).join()}`);
      await Promise.race([...running.values()].map(({done}) => done));
      continue;
    }
    waiting.splice(waiting.indexOf(job), 1);
    const {name, processors = PROCESSORS} = job;
    running.set(name, {processors, done: perform(job).finally(() => running.delete(name))});
  }
  await Promise.all([...running.values()].map(({done}) => done));
}
