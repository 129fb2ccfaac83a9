import {wtrConfig} from './tools/wtr-config.mjs';
import {storyTests} from './tools/wtr-stories.mjs';

export default await wtrConfig({files: 'stories/**/*.stories.ts', plugins: [storyTests()]});
