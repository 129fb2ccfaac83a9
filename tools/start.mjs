/** `npm start`: installs what is missing, compiles the facts and shows the stories at port 6006. */
import {install} from './install.mjs';
import {bin, run} from './run.mjs';

await install();
for (const script of ['data', 'manifest']) {
  const code = await run('npm', ['run', '--silent', script]);
  if (code !== 0) process.exit(code);
}
const args = ['dev', '--ci', '--no-version-updates', '-p', '6006', ...process.argv.slice(2)];
process.exit(await run(bin('storybook'), args, {env: {STORYBOOK_DISABLE_TELEMETRY: '1'}}));
