import {after, before, describe, it} from 'node:test';
import {assertNothingLeft, openMany, TAGS, type ManyPage} from '../browser/many.js';

describe('elements that a reader has used, in chromium', () => {
  let many: ManyPage;
  before(async () => (many = await openMany()));
  after(() => many.close());

  it('leave nothing behind of what was opened, moved, printed and played in them when they are taken out', async () => {
    await assertNothingLeft(many, () => many.use(1), TAGS.length + 2, {warm: 6, rounds: 6});
  });
});
