import {crc32, deflateSync} from 'node:zlib';
import {PNG} from 'pngjs';

/** A picture in memory, four bytes a pixel: red, green, blue, opacity. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export const readPng = (file: Uint8Array): Picture => PNG.sync.read(Buffer.from(file));

/**
 * How far a channel in a file may be from the picture's own: of a colour that fills this share of the picture next to
 * nothing, of the many along the edges of letters what a comparison, which softens them, lets pass.
 */
const NEAR = {surface: 4, edge: 40};
const SURFACE = 1 / 2000;

const colourAt = (data: Uint8Array, at: number) => (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;

/** How far two colours are apart, in the channel in which they are farthest. */
const apart = (one: number, other: number) =>
  Math.max(
    Math.abs((one >> 16) - (other >> 16)),
    Math.abs(((one >> 8) & 255) - ((other >> 8) & 255)),
    Math.abs((one & 255) - (other & 255)),
  );

/** The commonest colours, of which every colour of the picture is near one, and for each colour which. */
function paletteOf({data}: Picture) {
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = colourAt(data, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette: number[] = [];
  const indices = new Map<number, number>();
  for (const [colour, count] of [...counts].sort(([one, n], [other, m]) => m - n || one - other)) {
    let nearest = 0;
    palette.forEach((each, index) => {
      if (apart(each, colour) < apart(palette[nearest]!, colour)) nearest = index;
    });
    const near = count * 4 > data.length * SURFACE ? NEAR.surface : NEAR.edge;
    if (palette.length === 0 || apart(palette[nearest]!, colour) > near) nearest = palette.push(colour) - 1;
    indices.set(colour, nearest);
  }
  if (palette.length > 256) throw new Error(`${palette.length} colours are too many for a file`);
  return {palette, indices};
}

function chunk(type: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A PNG that is small: few colours, and nothing but them. */
export function writeSmallPng(picture: Picture): Buffer {
  const {width, height, data} = picture;
  const {palette, indices} = paletteOf(picture);
  const bits = palette.length <= 16 ? 4 : 8;
  const stride = 1 + Math.ceil((width * bits) / 8);
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const index = indices.get(colourAt(data, (y * width + x) * 4))!;
      const at = y * stride + 1 + ((x * bits) >> 3);
      rows[at]! |= bits === 8 ? index : index << (x & 1 ? 0 : 4);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([bits, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, {level: 9, memLevel: 9})),
    chunk('IEND', new Uint8Array()),
  ]);
}
