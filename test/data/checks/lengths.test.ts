import {rule} from '../../../data/build/checks/lengths.js';
import {RU, letsPass, put, statement, tells} from './tells.js';

const VOTES = 'data/events/ev-2021-08-30-unsc2593.yaml';
const title = (value: object) => (value as {title: {en: string; prs: {text: string}}}).title;

tells(rule, [
  [
    'a note that tells the whole story',
    RU,
    (value) => (statement(value).note.ps.text = 'ا'.repeat(321)),
    '/statements/0/note/ps/text',
    /321 letters, where 320 have place/,
    /shorter/,
  ],
  [
    'a title that is two sentences',
    VOTES,
    (value) => (title(value).en = 'a'.repeat(120)),
    '/title/en',
    /120 letters, where 110 have place/,
    /shorter/,
  ],
]);

letsPass(rule, 'a title that just fits', VOTES, (value) => put(title(value).prs, 'text', 'ا'.repeat(110)));
