import {executeServerCommand} from '@web/test-runner-commands';

/** What of the reader's system a test can pretend. What is left out is as it really is. */
export interface Emulation {
  media?: 'print' | 'screen';
  forcedColors?: 'active' | 'none';
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
}

/**
 * Makes the page believe in these settings until the next call; `emulate({})` ends it, and must be called after
 * each test that emulates, since the test files of a browser share one page.
 * @returns whether the browser can: only Chromium, so a test must hold in the others without it
 */
export async function emulate(settings: Emulation): Promise<boolean> {
  const {media = '', forcedColors = '', colorScheme = '', reducedMotion = ''} = settings;
  const params = {
    media,
    features: [
      {name: 'forced-colors', value: forcedColors},
      {name: 'prefers-color-scheme', value: colorScheme},
      {name: 'prefers-reduced-motion', value: reducedMotion},
    ],
  };
  const answer = await executeServerCommand<{supported: boolean}, object>('cdp', {
    method: 'Emulation.setEmulatedMedia',
    params,
  });
  return answer?.supported ?? false;
}
