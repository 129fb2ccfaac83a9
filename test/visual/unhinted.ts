/** PUSHB[1] 1 1, INSTCTRL: the programs of the letters are not to run. */
const RUN_NO_PROGRAMS = [0xb1, 1, 1, 0x8e];

/**
 * A TrueType font whose letters are drawn as their outlines say, whatever hinting the browser or the machine is set to: the
 * program that runs before all others turns them off.
 */
export function unhinted(font: Buffer): Buffer {
  const found = Buffer.from(font);
  const tables = found.readUInt16BE(4);
  for (let entry = 12; entry < 12 + tables * 16; entry += 16) {
    if (found.toString('latin1', entry, entry + 4) !== 'prep') continue;
    found.set(RUN_NO_PROGRAMS, found.readUInt32BE(entry + 8));
    found.writeUInt32BE(RUN_NO_PROGRAMS.length, entry + 12);
    return found;
  }
  return found; // It has no programs.
}
