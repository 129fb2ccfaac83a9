import {bcp47, direction} from '../../i18n/lang.js';
import type {Voice} from '../voice.js';
import {MARGIN, WIDTH, Writer, type Measure, type Sheet, type SheetColours} from './sheet.js';

/** A number with what it is of and the day that it is of. */
export interface Tile {
  readonly figure: string;
  readonly label: string;
  readonly day: string;
}

export interface TilesLook {
  readonly title: string;
  readonly lead: string;
  readonly note: string;
  readonly tiles: readonly Tile[];
  /** How many tiles are left out, in words; empty where all are there. */
  readonly more: string;
  readonly colours: SheetColours;
  /** The colour of the line above a tile. */
  readonly accent: string;
  readonly measure: Measure;
}

/** Tiles on a line, and the room between them, in px. */
const [ACROSS, BETWEEN] = [4, 32];
/** Sizes of the number, of what it is of and of its day, in px. */
const [LARGE, LABEL, DAY] = [32, 16, 14];
const LEADING = 1.5;

/** A picture of figures: each large, with what it is of. */
export function tilesSheet(voice: Voice, look: TilesLook): Sheet {
  const {title, lead, note, tiles, more, colours, accent, measure} = look;
  const rightToLeft = direction(voice.lang) === 'rtl';
  const writer = new Writer(rightToLeft, measure);
  const drawn: string[] = [];
  let y = writer.paragraph(title, 30, true, MARGIN);
  y = writer.paragraph(lead, 19, false, y) + 26;
  const room = (WIDTH - 2 * MARGIN - BETWEEN * (ACROSS - 1)) / ACROSS;
  for (let from = 0; from < tiles.length; from += ACROSS) {
    const ends = tiles.slice(from, from + ACROSS).map(({figure, label, day}, at) => {
      const inset = MARGIN + at * (room + BETWEEN);
      const left = rightToLeft ? WIDTH - inset - room : inset;
      drawn.push(
        `<path d="M${left.toFixed(1)} ${y.toFixed(1)}h${room.toFixed(1)}" stroke="${accent}" stroke-width="3"/>`,
      );
      let end = y + 8;
      const write = (text: string, size: number, bold: boolean, faint = false) => {
        for (const line of writer.wrap(text, size, bold, room)) {
          end += size * LEADING;
          writer.lines.push({text: line, size, bold, x: writer.from(inset), y: end, ...(faint && {faint})});
        }
      };
      write(figure, LARGE, true);
      end += 6;
      write(label, LABEL, false);
      end += 2;
      write(day, DAY, false, true);
      return end;
    });
    y = Math.max(...ends) + 30;
  }
  if (more) {
    writer.lines.push({text: more, size: LABEL, bold: false, x: writer.from(MARGIN), y: y + 4, faint: true});
    y += 20;
  }
  y = writer.paragraph(note, 13, false, y);
  return {
    words: {title, lead, note, lang: bcp47(voice.lang), rightToLeft},
    colours,
    height: Math.ceil(y + MARGIN),
    lines: writer.lines,
    drawn: drawn.join(''),
  };
}
