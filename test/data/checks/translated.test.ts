import {rule} from '../../../data/build/checks/translated.js';
import {NORWAY, tells} from './tells.js';

tells(
  rule,
  ['؟', '?', '…', 'TODO', '۱۲'].map((text) => [
    `a sign that holds the place of a translation, ${text}`,
    NORWAY,
    (value) => (value.name!.ps.text = text),
    '/name/ps/text',
    /is no translation/,
    /translate the English/,
  ]),
);
