// The sign of the frame pages: a circle that is half full, since it is about how far something has gone.
import {deflateSync} from 'node:zlib';

/** As an SVG inside the page, for whoever opens it by itself. */
export const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.5" fill="#fff" stroke="#1d4f7c" stroke-width="2"/><path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="#1d4f7c"/></svg>',
)}`;

/** Width and height of the PNG, in px. */
export const ICON_SIZE = 180;

/** The check sum of a PNG's part, as its standard has it. @param {Buffer} bytes */
function crc(bytes) {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

/** @param {string} name of four letters @param {Buffer} data */
function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** The same as a PNG, for systems that show a link as a card with the icon of its site. */
export function iconPNG() {
  const middle = (ICON_SIZE - 1) / 2;
  const rows = Buffer.alloc(ICON_SIZE * (ICON_SIZE + 1), 1);
  for (let y = 0; y < ICON_SIZE; y++) {
    // Each row begins with its filter, which is none.
    const begin = y * (ICON_SIZE + 1);
    rows[begin] = 0;
    for (let x = 0; x < ICON_SIZE; x++) {
      const radius = Math.hypot(x - middle, y - middle) / ICON_SIZE;
      if (radius < 0.42 && (radius > 0.32 || x > middle)) rows[begin + 1 + x] = 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(ICON_SIZE, 0);
  header.writeUInt32BE(ICON_SIZE, 4);
  // Eight bits a pixel, which name a colour of the palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from('1d4f7cffffff', 'hex')),
    chunk('IDAT', deflateSync(rows, {level: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
