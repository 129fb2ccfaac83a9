import {WIDTH} from '../render/sheets/sheet.js';

/** Height of the card that messengers and social networks show of a page, 1200 px wide. */
export const CARD_HEIGHT = 630;

/** Room around the picture on a card that is wider than it. */
const EDGE = 12;

/** A picture in the shape of a card, whole, on its own ground. */
export function cardOf(svg: string, height: number, ground: string): string {
  const [head = ''] = /^<svg[^>]*>/.exec(svg) ?? [];
  const scale = Math.min(1, (CARD_HEIGHT - 2 * EDGE) / height);
  const x = (WIDTH - WIDTH * scale) / 2;
  const y = (CARD_HEIGHT - height * scale) / 2;
  const body = svg.slice(head.length, -'</svg>'.length);
  const named = /^(?:<title>.*?<\/title><desc>.*?<\/desc>)?/s.exec(body)![0];
  return (
    head
      .replace(/viewBox="[^"]*"/, `viewBox="0 0 ${WIDTH} ${CARD_HEIGHT}"`)
      .replace(/ height="\d+"/, ` height="${CARD_HEIGHT}"`) +
    `${named}<path d="M0 0h${WIDTH}v${CARD_HEIGHT}h-${WIDTH}z" fill="${ground}"/>` +
    `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(4)})">${body.slice(named.length)}</g></svg>`
  );
}
