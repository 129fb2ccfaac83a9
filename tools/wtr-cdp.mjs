/**
 * Lets a test in Chromium call the DevTools protocol, for what the test runner's own commands lack: forced
 * colours, print media. Page side: `test/browser/emulate.ts`. Answers `{supported: false}` in other browsers.
 * @returns {import('@web/test-runner-core').TestRunnerPlugin<{method: string, params?: object}>}
 */
export function cdp() {
  // What a CDP session emulates ends with it, so each page keeps one. @type {WeakMap<object, Promise<any>>}
  const clients = new WeakMap();

  return {
    name: 'cdp',
    async executeCommand({command, payload, session}) {
      if (command !== 'cdp' || !payload) return undefined;
      const {browser} = session;
      if (browser.type !== 'puppeteer' || browser.name === 'Firefox') return {supported: false};
      const page = /** @type {import('@web/test-runner-chrome').ChromeLauncher} */ (browser).getPage(
        session.id,
      );
      if (!clients.has(page)) clients.set(page, page.createCDPSession());
      const client = await clients.get(page);
      return {supported: true, result: await client.send(payload.method, payload.params)};
    },
  };
}
