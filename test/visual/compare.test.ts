import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openCamera, type Camera} from './camera.js';
import {compare} from './compare.js';
import type {Look} from './looks.js';
import {readPng, writeSmallPng, type Picture} from './picture.js';

const MAP: Look = {tag: 'recognition-map', lang: 'en', scheme: 'light', width: 'narrow'};
const FIGURES: Look = {tag: 'isolation-figures', lang: 'prs', scheme: 'light', width: 'narrow'};

/** As it comes back from its file. */
const kept = (picture: Picture) => readPng(writeSmallPng(picture));

/** The picture as it would be if all of it were drawn half a pixel to the right. */
function halfAside({width, height, data}: Picture): Picture {
  const found = Uint8Array.from(data);
  for (let at = 0; at < data.length; at++) {
    const isFirst = Math.floor(at / 4) % width === 0;
    if (!isFirst) found[at] = Math.round((data[at]! + data[at - 4]!) / 2);
  }
  return {width, height, data: found};
}

/** What must never pass, done to the page. The functions run there, and see nothing but the element's root. */
const CHANGES: readonly (readonly [string, Look, (root: ShadowRoot) => void])[] = [
  [
    'a legend that is gone',
    MAP,
    (root) => void (root.querySelector<HTMLElement>('.legend')!.style.visibility = 'hidden'),
  ],
  [
    'two colours that changed places',
    MAP,
    (root) => {
      const [one, other] = root.querySelectorAll('.legend svg');
      const next = other!.nextSibling;
      one!.replaceWith(other!);
      next!.before(one!);
    },
  ],
  [
    'all of it 8 px lower',
    MAP,
    (root) => void (root.querySelector<HTMLElement>('.root')!.style.transform = 'translateY(8px)'),
  ],
  [
    'a digit that is another',
    MAP,
    (root) => {
      const count = root.querySelectorAll('.legend .count')[2]!;
      count.textContent = count.textContent.replace('0', '8');
    },
  ],
  [
    'an Afghan digit that is another',
    FIGURES,
    (root) => {
      const number = [...root.querySelectorAll('.number')].find((each) => /۲/.test(each.textContent))!;
      number.textContent = number.textContent.replace('۲', '۳');
    },
  ],
  ['left and right changed', FIGURES, (root) => void (root.querySelector<HTMLElement>('.root')!.dir = 'ltr')],
  [
    'a line cut off below',
    FIGURES,
    (root) => void (root.querySelector<HTMLElement>('h2')!.style.cssText = 'height: 1em; overflow: hidden'),
  ],
  [
    'text upon text',
    FIGURES,
    (root) => void (root.querySelector<HTMLElement>('.value')!.style.marginBottom = '-1.2em'),
  ],
];

describe('a look is compared with its baseline', () => {
  let camera: Camera;
  const unchanged = new Map<Look, Picture>();
  before(async () => {
    camera = await openCamera();
    for (const look of [MAP, FIGURES]) unchanged.set(look, await camera.shoot(look));
  });
  after(() => camera.close());

  for (const look of [MAP, FIGURES]) {
    it(`and <${look.tag}> is the same as in its file, which has fewer colours`, () => {
      const picture = unchanged.get(look)!;
      assert.equal(compare(kept(picture), picture).says, '');
    });
    it(`and <${look.tag}> is the same half a pixel aside`, () => {
      const picture = unchanged.get(look)!;
      assert.equal(compare(kept(picture), halfAside(picture)).says, '');
    });
  }

  it('and is the same in a browser with its own hinting', async () => {
    const other = await openCamera([]);
    try {
      for (const look of [MAP, FIGURES])
        assert.equal(compare(kept(unchanged.get(look)!), await other.shoot(look)).says, '');
    } finally {
      await other.close();
    }
  });

  for (const [title, look, change] of CHANGES) {
    it(`and ${title} is noticed`, async () => {
      const {same, worst} = compare(kept(unchanged.get(look)!), await camera.shoot(look, change));
      assert.equal(same, false, `${worst}`);
    });
  }
});
