import {colour, contrast, over, type Colour} from '../../src/themes/contrast.js';

/** The nearest element around this one, out of shadow roots too. */
const around = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() instanceof ShadowRoot ? (element.getRootNode() as ShadowRoot).host : null);

/** What lies behind the text of an element, and how opaque the text is, with all that it is in. */
interface Ground {
  readonly colour: Colour;
  readonly opacity: number;
}

function groundOf(element: Element | null, known: Map<Element, Ground>): Ground {
  if (!element) return {colour: [255, 255, 255, 1], opacity: 1};
  const before = known.get(element);
  if (before) return before;
  const {backgroundColor, opacity} = getComputedStyle(element);
  const behind = groundOf(around(element), known);
  const own = colour(backgroundColor) ?? [0, 0, 0, 0];
  const ground = {colour: over(own, behind.colour), opacity: +opacity * behind.opacity};
  known.set(element, ground);
  return ground;
}

const within = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? within(element.shadowRoot) : []),
  ]);

const saysSomething = (element: Element) =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? ''));

/** Text within, with its contrast as it is drawn; without what is for ears alone or switched off. */
export function textContrasts(root: ParentNode): {text: string; ratio: number}[] {
  const known = new Map<Element, Ground>();
  return within(root)
    .filter(
      (element) =>
        saysSomething(element) &&
        element.getClientRects().length > 0 &&
        !element.closest('.said, style, script, option, :disabled, [aria-pressed=false].faded'),
    )
    .map((element) => {
      const {color, fill} = getComputedStyle(element);
      const ground = groundOf(element, known);
      const [red, green, blue, alpha] = colour(element instanceof SVGElement ? fill : color) ?? [0, 0, 0, 1];
      return {
        text: `${element.localName}.${element.getAttribute('class') ?? ''} "${(element.textContent ?? '').trim().slice(0, 30)}"`,
        ratio: contrast([red, green, blue, alpha * ground.opacity], ground.colour),
      };
    });
}
