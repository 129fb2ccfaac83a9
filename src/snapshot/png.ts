/** How wide a PNG may be, in px. */
export const WIDTHS = {least: 200, most: 6000, usual: 1200};

/**
 * An SVG as a PNG so many pixels wide. It needs no font, since letters are outlines there.
 * @throws Error if the program that draws was not installed
 */
export async function pngOf(svg: string, width: number): Promise<Uint8Array> {
  const {Resvg} = await import('@resvg/resvg-js').catch(() => {
    throw new Error(
      'png: the package @resvg/resvg-js, which draws it, is not installed here: npm install @resvg/resvg-js, or take --format svg',
    );
  });
  return new Resvg(svg, {fitTo: {mode: 'width', value: width}, font: {loadSystemFonts: false}})
    .render()
    .asPng();
}
