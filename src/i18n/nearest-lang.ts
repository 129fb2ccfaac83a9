/** As much of a DOM node as the walk reads: elements, shadow roots and documents all have this shape. */
export interface LangNode {
  readonly parentNode?: LangNode | null;
  /** Of a shadow root. */
  readonly host?: LangNode;
  readonly ownerDocument?: {readonly documentElement: LangNode | null} | null;
  getAttribute?(name: string): string | null;
}

function ownLang(node: LangNode): string | null {
  return node.getAttribute?.('lang') ?? node.getAttribute?.('xml:lang') ?? null;
}

/**
 * The language tag an element stands under: its own `lang` (or `xml:lang`), else that of its nearest ancestor, going on
 * from a shadow root to its host; for an element not in the page yet, that of the document; else null. As in HTML, a
 * slotted element belongs to its parent, not to its slot, and an empty `lang` is an answer: language unknown.
 */
export function nearestLang(element: LangNode): string | null {
  for (let node: LangNode | null | undefined = element; node; node = node.parentNode ?? node.host) {
    const lang = ownLang(node);
    if (lang !== null) return lang;
  }
  const root = element.ownerDocument?.documentElement;
  return root ? ownLang(root) : null;
}
