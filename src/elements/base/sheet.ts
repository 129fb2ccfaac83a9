import {escape, sheetSVG, WIDTH, type Line, type Measure, type Sheet} from '../../render/sheets/sheet.js';

export function canvas(width: number, height: number): CanvasRenderingContext2D {
  const element = document.createElement('canvas');
  element.width = width;
  element.height = height;
  const context = element.getContext('2d');
  if (!context) throw new Error('this browser gives no canvas to draw on');
  return context;
}

const fontOf = (size: number, bold: boolean, family: string) => `${bold ? 'bold ' : ''}${size}px ${family}`;

/** Measures text as wide as it is in the reader's own fonts. */
export function measureIn(family: string): Measure {
  const context = canvas(1, 1);
  return (text, size, bold) => {
    context.font = fontOf(size, bold, family);
    return context.measureText(text).width;
  };
}

/** A sheet as an SVG file that needs nothing else but the reader's fonts. */
export function textSVG(sheet: Sheet, family: string): string {
  const write = ({text, size, bold, x, y, anchor}: Line) =>
    `<text x="${+x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}"${bold ? ' font-weight="bold"' : ''}${anchor ? ` text-anchor="${anchor}"` : ''}>${escape(text)}</text>`;
  return sheetSVG(
    sheet,
    ` font-family="${escape(family)}"${sheet.words.rightToLeft ? ' direction="rtl"' : ''}>${sheet.lines.map(write).join('')}`,
  );
}

/** The same sheet as a PNG of 2400 px, drawn without an image element, so that no policy for images can stop it. */
export function sheetPNG(
  {words, colours, height, lines}: Omit<Sheet, 'drawn'>,
  family: string,
  draw: (context: CanvasRenderingContext2D) => void,
): Promise<Blob> {
  const context = canvas(WIDTH * 2, height * 2);
  context.scale(2, 2);
  context.fillStyle = colours.ground;
  context.fillRect(0, 0, WIDTH, height);
  draw(context);
  context.fillStyle = colours.text;
  context.direction = words.rightToLeft ? 'rtl' : 'ltr';
  for (const {text, size, bold, x, y, anchor = 'start'} of lines) {
    context.font = fontOf(size, bold, family);
    context.textAlign = anchor === 'middle' ? 'center' : anchor;
    context.fillText(text, x, y);
  }
  return new Promise((resolve, reject) => {
    context.canvas.toBlob((blob) =>
      blob ? resolve(blob) : reject(new Error('the picture could not be written')),
    );
  });
}
