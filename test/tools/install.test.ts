import assert from 'node:assert/strict';
import {it} from 'node:test';
import {isStale} from '../../tools/install.mjs';

const wanted = {
  '': {version: '0.1.0'},
  'node_modules/lit': {version: '3.3.3'},
  'node_modules/only-for-windows': {version: '1.0.0', optional: true},
  'node_modules/left-over': {version: '1.0.0', extraneous: true},
};

it('an installation with the wanted versions is used as it is', () => {
  assert.equal(isStale(wanted, {'node_modules/lit': {version: '3.3.3'}}), false);
});

it('an installation with another version, or without a package, is renewed', () => {
  assert.equal(isStale(wanted, {'node_modules/lit': {version: '3.3.2'}}), true);
  assert.equal(isStale(wanted, {}), true);
});

it('a package for this platform in another version is renewed although it is optional', () => {
  const installed = {...wanted, 'node_modules/only-for-windows': {version: '0.9.0'}};
  assert.equal(isStale(wanted, installed), true);
});
