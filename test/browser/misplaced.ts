/**
 * Texts of the elements with this tag that lie upon one another, reach beyond their element or the page, or are cut off:
 * none should. It needs nothing but its argument, so that tests in Node can run it in a page.
 */
export function misplaced(tag: string): string[] {
  interface Box {
    readonly text: string;
    readonly rect: DOMRect;
  }
  const said = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);
  const notSeen = '.said, style, option, textarea, thead';

  /** Every line of text that is seen in an element. */
  const boxesOf = (root: ShadowRoot): Box[] => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const boxes: Box[] = [];
    for (let node; (node = walker.nextNode());) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (!text || !parent || parent.closest(notSeen)) continue;
      if (getComputedStyle(parent).visibility === 'hidden') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects())
        if (rect.width > 1 && rect.height > 1) boxes.push({text, rect});
    }
    return boxes;
  };

  // A font's box is higher than its letters, and lines stand closer than boxes: only their middles must stay apart.
  const middle = ({top, height}: DOMRect) => [top + height * 0.3, top + height * 0.7] as const;

  return [...document.querySelectorAll(tag)].flatMap((element) => {
    const {shadowRoot} = element;
    if (!shadowRoot) return [];
    const own = element.getBoundingClientRect();
    const boxes = boxesOf(shadowRoot);
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
    return [
      ...beyond.map(({text}) => `beyond the edge: ${text}`),
      ...cut.map((each) => `cut off: ${said(each)}`),
      ...upon.map(({text}) => `upon another: ${text}`),
    ];
  });
}
