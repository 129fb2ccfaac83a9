/**
 * Makes every story file a test file: asked for as a test, its address answers with the tests of its stories; asked
 * for by those, with the stories.
 * @returns {import('@web/test-runner').TestRunnerConfig['plugins'] extends (infer P)[] | undefined ? P : never}
 */
export function storyTests() {
  return {
    name: 'story-tests',
    serve({path, query}) {
      if (!path.startsWith('/stories/') || !('wtr-session-id' in query)) return undefined;
      return {
        type: 'js',
        body: `import * as stories from '${path}';
          import {testStories} from '/test/browser/stories.ts';
          testStories(stories);`,
      };
    },
  };
}
