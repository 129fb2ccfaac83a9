import {LANGS} from '../i18n/lang.js';
import {ELEMENTS, type ElementName} from '../model/answers/answer.js';
import type {Material} from '../render/configuration/configuration.js';
import {rulesOf} from '../render/configuration/rules.js';
import {FORMATS} from './request.js';

export const HELP = `recognition-elements snapshot ELEMENT [--lang ${LANGS.join('|')}] [--as-of YYYY-MM-DD] [--format FORMAT] [--out FILE]
recognition-elements snapshot --file LIST.json

Writes what an element shows, for print, social cards, messengers, mail and feeds. No network, no browser, no font needed.

  ELEMENT    ${ELEMENTS.slice(0, 4).join(', ')},
             ${ELEMENTS.slice(4, 8).join(', ')},
             ${ELEMENTS.slice(8).join(', ')}
  --format   ${FORMATS.join(', ')}; else by the ending of --out, else svg
  --out      the file to write; without it, what is made is printed
  --width    of a PNG, in pixels; 1200 without it
  --card     a picture of 1200 × 630, as messengers show it of a page
  --table    the id of the table of a CSV; without it, the first
  --base     where the published files stand, to which HTML links

All other options are attributes of the element, under their own names: --layer missions --region europe --heading "…".
Which there are: recognition-elements snapshot ELEMENT --help

LIST.json: [{"element": "recognition-map", "attributes": {"lang": "prs", "as-of": "2024-01-01"}, "out": "map.png"}, …]
with format, width, card, table and base as above; out stands beside the list. All is read before anything is written.
`;

const MOST = 160;

/** The attributes of an element, with what each can say. */
export function helpOn(element: ElementName, material: Material): string {
  const lines = Object.entries(rulesOf(element))
    .filter(([name]) => name !== 'src')
    .map(([name, rule]) => {
      const allowed = name === 'lang' ? LANGS.join(', ') : rule.allowed(material);
      const cut = allowed.length > MOST ? `${allowed.slice(0, allowed.lastIndexOf(',', MOST))}, …` : allowed;
      return `  --${name.padEnd(18)} ${cut}`.trimEnd();
    });
  return `Attributes of ${element}:\n${lines.join('\n')}\n`;
}
