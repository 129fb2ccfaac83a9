import {command} from './command.js';

// Not `process.exit`: what is piped on would be cut off.
process.exitCode = await command(process.argv.slice(2), {
  out: (content) => process.stdout.write(content),
  error: (text) => process.stderr.write(text),
  isPerson: process.stdout.isTTY,
});
