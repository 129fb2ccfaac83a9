type Point = readonly [x: number, y: number];

/** The view as gestures change it. */
interface Seen {
  moved: boolean;
  readonly zoomed: boolean;
  readonly box: readonly [x: number, y: number, width: number, height: number];
  middle(): Point;
  move(box: Seen['box']): void;
  zoom(factor: number, at: Point): void;
}

/**
 * Lets gestures change what part of the map is seen. None takes the page's scroll: the wheel zooms only with Ctrl held
 * (as a pinch on a trackpad sends it), touch only with two fingers; a mouse drags once zoomed in.
 */
export function followGestures(svg: SVGSVGElement, view: Seen): void {
  const pointers = new Map<number, Point>();

  const mapPoint = (clientX: number, clientY: number): Point => {
    const matrix = svg.getScreenCTM();
    if (!matrix) return view.middle();
    const {x, y} = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
    return [x, y];
  };

  svg.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      view.zoom(Math.exp(-event.deltaY / 200), mapPoint(event.clientX, event.clientY));
    },
    {passive: false},
  );
  svg.addEventListener('pointerdown', ({pointerId, clientX, clientY}) => {
    view.moved = false;
    pointers.set(pointerId, [clientX, clientY]);
  });
  svg.addEventListener('pointermove', ({pointerId, pointerType, clientX, clientY}) => {
    const before = pointers.get(pointerId);
    if (!before) return;
    const other = [...pointers].find(([id]) => id !== pointerId)?.[1];
    if (!other && (pointerType !== 'mouse' || !view.zoomed)) return;
    if (Math.hypot(clientX - before[0], clientY - before[1]) < 3) return;
    view.moved = true;
    pointers.set(pointerId, [clientX, clientY]);
    const from = mapPoint(...before);
    const to = mapPoint(clientX, clientY);
    if (!other) {
      const [x, y, width, height] = view.box;
      view.move([x + from[0] - to[0], y + from[1] - to[1], width, height]);
      return;
    }
    const spread = ([x, y]: Point) => Math.hypot(x - other[0], y - other[1]);
    const middle = mapPoint((clientX + other[0]) / 2, (clientY + other[1]) / 2);
    view.zoom(spread([clientX, clientY]) / Math.max(1, spread(before)), middle);
  });
  for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const)
    svg.addEventListener(end, ({pointerId}) => pointers.delete(pointerId));
}
