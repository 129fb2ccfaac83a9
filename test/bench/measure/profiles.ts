import type {CDPSession} from 'puppeteer-core';

/** A machine and a line on which a page is opened. */
export interface Profile {
  readonly name: string;
  readonly label: string;
  /** How many times slower the processor is. */
  readonly slowdown: number;
  readonly line?: {readonly kilobits: number; readonly latency: number};
}

export const PROFILES: readonly Profile[] = [
  {name: 'plain', label: 'no throttle', slowdown: 1},
  {name: 'cpu4', label: 'CPU slowed 4×', slowdown: 4},
  {
    name: 'slow',
    label: 'CPU slowed 6×, 400 kbit/s, 400 ms',
    slowdown: 6,
    line: {kilobits: 400, latency: 400},
  },
];

export async function slowDown(cdp: CDPSession, {slowdown, line}: Profile): Promise<void> {
  await cdp.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  if (!line) return;
  await cdp.send('Network.enable');
  const bytesPerSecond = (line.kilobits * 1000) / 8;
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}
