import {button} from './mount.js';

/** Presses a download of the menu and gives the file's name and content, without letting the browser save it. */
export async function download(element: Element, words: string): Promise<{name: string; blob: Blob}> {
  const own = HTMLAnchorElement.prototype.click;
  try {
    return await new Promise((resolve, reject) => {
      HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
        const name = this.download;
        fetch(this.href)
          .then((response) => response.blob())
          .then((blob) => resolve({name, blob}), reject);
      };
      button(element, words).click();
    });
  } finally {
    HTMLAnchorElement.prototype.click = own;
  }
}

/** How many colours of a picture cover more than `least` pixels, and what part of it the widest covers. */
export async function coloursOf(blob: Blob, least: number) {
  const bitmap = await createImageBitmap(blob);
  const {width, height} = bitmap;
  const canvas = document.createElement('canvas');
  Object.assign(canvas, {width, height});
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.drawImage(bitmap, 0, 0);
  const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
  const tally = new Map<number, number>();
  for (const pixel of pixels) tally.set(pixel, (tally.get(pixel) ?? 0) + 1);
  const counts = [...tally.values()];
  return {
    width,
    height,
    colours: counts.filter((count) => count > least).length,
    widest: Math.max(...counts) / pixels.length,
  };
}
