/** What Prototype.js 1.7 and MooTools 1.4 do to a page, as far as it can be in a library's way. */
export const polluted = `<script>
  for (const name of ['each', 'erase', 'clone', 'include', 'last', 'compact', 'flatten', 'without', 'uniq', 'size', 'inspect', 'toJSON']) {
    Array.prototype[name] = function () { return this; };
  }
  for (const name of ['update', 'visible', 'select', 'empty', 'get', 'set', 'erase', 'destroy', 'show', 'hide', 'toggle', 'setStyle', 'inspect', 'replace', 'wrap', 'insert', 'adopt', 'inject']) {
    Element.prototype[name] = function () { throw new Error('the page’s own ' + name); };
  }
  Element.prototype.remove = function () { this.parentNode && this.parentNode.removeChild(this); return this; };
  Object.prototype.extra = 'enumerable';
  Array.from = (list) => [list];
  Function.prototype.bind = function (to, ...first) { const own = this; return (...rest) => own.call(to, ...first, ...rest); };
</script>`;
