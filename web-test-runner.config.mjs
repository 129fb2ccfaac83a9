import {wtrConfig} from './tools/wtr-config.mjs';

export default await wtrConfig({files: 'test/elements/**/*.test.ts'});
