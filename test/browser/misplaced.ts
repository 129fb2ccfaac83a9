/**
 * Texts of the elements with this tag that lie upon one another, reach beyond their element, are cut off, or run into the
 * next without a blank: none should. It needs nothing but its argument, so that tests in Node can run it in a page.
 */
export function misplaced(tag: string): string[] {
  interface Box {
    readonly text: string;
    readonly rect: DOMRect;
  }
  const said = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);
  const notSeen = '.said, style, option, textarea, thead';

  /** Every text that is seen in an element, blanks included. */
  const textsOf = (root: ShadowRoot): Node[] => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    for (let node; (node = walker.nextNode());) {
      const parent = node.parentElement;
      if (!node.textContent || !parent || parent.closest(notSeen)) continue;
      // What is in a closed `<details>` has boxes in some engines.
      if (parent.checkVisibility({visibilityProperty: true})) texts.push(node);
    }
    return texts;
  };

  /** The lines of a text. */
  const boxesOf = (node: Node): Box[] => {
    const text = node.textContent?.trim() ?? '';
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()]
      .filter(({width, height}) => text && width > 1 && height > 1)
      .map((rect) => ({text, rect}));
  };

  /** The box that a text is a line of, with what lies between: its elements up to there. */
  const inlineOf = (node: Node) => {
    const inside: Element[] = [];
    let parent = node.parentElement;
    // Each text of a picture stands alone.
    while (parent && parent.localName !== 'text' && getComputedStyle(parent).display === 'inline') {
      inside.push(parent);
      parent = parent.parentElement;
    }
    return {parent, inside};
  };
  // What is isolated does not join, and what CSS writes between two texts parts them.
  const isParted = (inside: readonly Element[], side: '::before' | '::after') =>
    inside.some(
      (each) =>
        each.localName === 'bdi' || !['none', 'normal'].includes(getComputedStyle(each, side).content),
    );
  const joins = (one: Node, other: Node) => {
    if (!/\p{Script=Arabic}$/u.test(one.textContent ?? '')) return false;
    if (!/^\p{Script=Arabic}/u.test(other.textContent ?? '')) return false;
    const [before, after] = [inlineOf(one), inlineOf(other)];
    return (
      before.parent === after.parent &&
      !isParted(before.inside, '::after') &&
      !isParted(after.inside, '::before')
    );
  };

  // A font's box is higher than its letters, and lines stand closer than boxes: only their middles must stay apart.
  const middle = ({top, height}: DOMRect) => [top + height * 0.3, top + height * 0.7] as const;

  return [...document.querySelectorAll(tag)].flatMap((element) => {
    const {shadowRoot} = element;
    if (!shadowRoot) return [];
    const own = element.getBoundingClientRect();
    const texts = textsOf(shadowRoot);
    const boxes = texts.flatMap(boxesOf);
    const beyond = boxes.filter(({rect}) => rect.left < own.left - 1 || rect.right > own.right + 1);
    const cut = [...shadowRoot.querySelectorAll('*')].filter(
      (each) =>
        each.scrollWidth > each.clientWidth + 1 &&
        getComputedStyle(each).overflowX !== 'visible' &&
        !each.closest('.said, thead'),
    );
    const upon = boxes.flatMap((one, index) =>
      boxes.slice(index + 1).filter((other) => {
        const [top, bottom] = middle(one.rect);
        const [otherTop, otherBottom] = middle(other.rect);
        return (
          top < otherBottom &&
          otherTop < bottom &&
          Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left) > 1.5
        );
      }),
    );
    const joined = texts.filter((node, index) => index > 0 && joins(texts[index - 1]!, node));
    return [
      ...joined.map(({textContent}) => `without a blank before it: ${textContent}`),
      ...beyond.map(({text}) => `beyond the edge: ${text}`),
      ...cut.map((each) => `cut off: ${said(each)}`),
      ...upon.map(({text}) => `upon another: ${text}`),
    ];
  });
}
