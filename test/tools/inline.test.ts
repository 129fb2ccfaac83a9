import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inScript} from '../../tools/offline/inline.mjs';

test('a script in a page has nothing that would end it or hide it, and says the same', () => {
  const script = 'const text = "<!-- </script> </SCRIPT >"; /<!--|<\\/script/.test(text) && text;';
  const inside = inScript(script);
  assert.ok(!/<\/script|<!--/i.test(inside));
  const said = (code: string) => (0, eval)(code) as unknown;
  assert.equal(said(inside), '<!-- </script> </SCRIPT >');
  assert.equal(said(inside), said(script));
});

test('all else stays as it is, template texts too', () => {
  const script = 'const t = `<b>${1 < 2}</b>`; a<b';
  assert.equal(inScript(script), script);
  assert.equal(inScript('`<!--x-->`'), '`<\\!--x-->`');
});
