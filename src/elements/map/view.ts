export type Box = readonly [x: number, y: number, width: number, height: number];

/** How far the reader can zoom in, as a factor of the region's own view. */
const DEEPEST = 16;

/** What part of the map is seen. The gestures that change it come once the picture stands. */
export class MapView {
  /** Whether the last press moved the map; a click that follows chooses nothing. */
  moved = false;
  /** What is seen, in map units. */
  box: Box = [0, 0, 1, 1];
  private region = this.box;
  /** Its width and height in CSS px; until they are known, those in a column of an article. */
  private size: readonly [width: number, height: number] = [720, 323];
  // Asking for them would make the browser lay out the page there and then.
  private readonly resize = new ResizeObserver(([entry]) => {
    const {width, height} = entry!.contentRect;
    if (width === 0) return;
    this.size = [width, height];
    this.apply();
  });

  /**
   * @param svg the drawing, whose shape on screen the view is fitted to
   * @param look told of every change: the box in map units, and how many of them make a CSS pixel
   */
  constructor(
    private readonly svg: SVGSVGElement,
    private readonly look: (box: Box, unitsPerPixel: number) => void,
  ) {
    this.resize.observe(svg);
    void import('./gestures.js').then(({followGestures}) => followGestures(svg, this));
  }

  /** Whether more is hidden than the region's own view hides. */
  get zoomed(): boolean {
    return this.box[2] < this.region[2] * 0.99;
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

  middle(): readonly [number, number] {
    const [x, y, width, height] = this.box;
    return [x + width / 2, y + height / 2];
  }

  /** Shows a box, as far as it lies in the region. */
  move([x, y, width, height]: Box): void {
    const [left, top, fullWidth, fullHeight] = this.region;
    const within = (value: number, from: number, span: number, size: number) =>
      Math.min(Math.max(value, from), Math.max(from, from + span - size));
    this.box = [within(x, left, fullWidth, width), within(y, top, fullHeight, height), width, height];
    this.apply();
  }

  private apply(): void {
    const [width, height] = this.size;
    this.look(this.box, Math.max(this.box[2] / width, this.box[3] / height));
    // With two fingers the gesture is ours; with one the page scrolls, whatever the zoom.
    this.svg.classList.toggle('zoomed', this.zoomed);
  }
}
