import {html} from 'lit';
import '../src/elements/define/embassy-status-table.js';
import '../src/elements/define/recognition-context.js';
import '../src/elements/define/recognition-map.js';

interface Args {
  'as-of'?: string;
  state?: string;
  src?: string;
}

const text = (summary: string) => ({control: 'text', table: {defaultValue: {summary}}});

export default {
  title: 'recognition-context',
  component: 'recognition-context',
  args: {'as-of': '2026-06-30'},
  argTypes: {
    'as-of': text('the newest day in the data'),
    state: text('none'),
    src: text('our own data'),
  },
  render: (args: Args) =>
    html`<recognition-context as-of=${args['as-of'] ?? ''} state=${args.state ?? ''} src=${args.src ?? ''}>
      <recognition-map layer="missions"></recognition-map>
      <embassy-status-table></embassy-status-table>
    </recognition-context>`,
};

/** What the page says of a story, and what its test waits for in the elements. */
const about = (story: string, ...shows: string[]) => ({docs: {description: {story}}, shows});

export const MapAndTable = {
  tags: ['autodocs'],
  args: {state: 'DE'},
  parameters: about(
    'Germany is chosen for both; choose another in the map, and the table follows.',
    '[part=card]',
  ),
};

export const OnAPastDay = {
  args: {'as-of': '2022-06-01'},
  parameters: about('1 June 2022 for both: move the day of one, and the other follows.'),
};
