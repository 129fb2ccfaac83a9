type Box = readonly [x: number, y: number, width: number, height: number];

/** How far the reader can zoom in, as a factor of the region's own view. */
const DEEPEST = 16;

/**
 * What part of the map is seen, and the gestures that change it. None takes the page's scroll: the wheel zooms only
 * with Ctrl held (as a pinch on a trackpad sends it), touch only with two fingers; a mouse drags once zoomed in.
 */
export class MapView {
  private region: Box = [0, 0, 1, 1];
  private box: Box = this.region;
  private readonly pointers = new Map<number, readonly [number, number]>();
  private dragged = false;
  private readonly resize = new ResizeObserver(() => this.apply());

  /**
   * @param svg the drawing, whose shape on screen the view is fitted to
   * @param look told of every change: the box in map units, and how many of them make a CSS pixel
   */
  constructor(
    private readonly svg: SVGSVGElement,
    private readonly look: (box: Box, unitsPerPixel: number) => void,
  ) {
    this.resize.observe(svg);
    svg.addEventListener('wheel', (event) => this.handleWheel(event), {passive: false});
    svg.addEventListener('pointerdown', (event) => this.handlePointerDown(event));
    svg.addEventListener('pointermove', (event) => this.handlePointerMove(event));
    for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const) {
      svg.addEventListener(end, (event) => this.pointers.delete(event.pointerId));
    }
  }

  disconnect(): void {
    this.resize.disconnect();
  }

  /** Whether more is hidden than the region's own view hides. */
  get zoomed(): boolean {
    return this.box[2] < this.region[2] * 0.99;
  }

  /** Whether the last press moved the map; a click that follows chooses nothing. */
  get moved(): boolean {
    return this.dragged;
  }

  /** Shows a region from its edges. */
  show(region: Box): void {
    this.region = region;
    this.box = region;
    this.apply();
  }

  reset(): void {
    this.show(this.region);
  }

  /** Zooms about a point of the map, by default the middle of what is seen. */
  zoom(factor: number, [atX, atY] = this.middle()): void {
    const [x, y, width, height] = this.box;
    const to = Math.min(this.region[2], Math.max(this.region[2] / DEEPEST, width / factor));
    const scale = to / width;
    this.move([atX - (atX - x) * scale, atY - (atY - y) * scale, to, height * scale]);
  }

  /** Brings a point of the map into sight, if it is not. */
  reveal([atX, atY]: readonly [number, number]): void {
    const [x, y, width, height] = this.box;
    const margin = width / 12;
    const inside =
      atX > x + margin && atX < x + width - margin && atY > y + margin / 2 && atY < y + height - margin / 2;
    if (!inside && this.zoomed) this.move([atX - width / 2, atY - height / 2, width, height]);
  }

  private middle(): readonly [number, number] {
    const [x, y, width, height] = this.box;
    return [x + width / 2, y + height / 2];
  }

  private move([x, y, width, height]: Box): void {
    const [left, top, fullWidth, fullHeight] = this.region;
    const within = (value: number, from: number, span: number, size: number) =>
      Math.min(Math.max(value, from), Math.max(from, from + span - size));
    this.box = [within(x, left, fullWidth, width), within(y, top, fullHeight, height), width, height];
    this.apply();
  }

  private apply(): void {
    const {clientWidth, clientHeight} = this.svg;
    if (clientWidth === 0) return;
    this.look(this.box, Math.max(this.box[2] / clientWidth, this.box[3] / clientHeight));
    // With two fingers the gesture is ours; with one the page scrolls, whatever the zoom.
    this.svg.classList.toggle('zoomed', this.zoomed);
  }

  private mapPoint(clientX: number, clientY: number): readonly [number, number] {
    const matrix = this.svg.getScreenCTM();
    if (!matrix) return this.middle();
    const {x, y} = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
    return [x, y];
  }

  private handleWheel(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.zoom(Math.exp(-event.deltaY / 200), this.mapPoint(event.clientX, event.clientY));
  }

  private handlePointerDown(event: PointerEvent): void {
    this.dragged = false;
    this.pointers.set(event.pointerId, [event.clientX, event.clientY]);
  }

  private handlePointerMove({pointerId, pointerType, clientX, clientY}: PointerEvent): void {
    const before = this.pointers.get(pointerId);
    if (!before) return;
    const other = [...this.pointers].find(([id]) => id !== pointerId)?.[1];
    if (!other && (pointerType !== 'mouse' || !this.zoomed)) return;
    if (Math.hypot(clientX - before[0], clientY - before[1]) < 3) return;
    this.dragged = true;
    this.pointers.set(pointerId, [clientX, clientY]);
    const from = this.mapPoint(...before);
    const to = this.mapPoint(clientX, clientY);
    const [x, y, width, height] = this.box;
    if (!other) {
      this.move([x + from[0] - to[0], y + from[1] - to[1], width, height]);
      return;
    }
    const spread = (point: readonly [number, number]) => Math.hypot(point[0] - other[0], point[1] - other[1]);
    const middle = this.mapPoint((clientX + other[0]) / 2, (clientY + other[1]) / 2);
    this.zoom(spread([clientX, clientY]) / Math.max(1, spread(before)), middle);
  }
}
