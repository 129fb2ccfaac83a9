import {bcp47, direction, HAS_STAND_INS, standsInFor} from '../i18n/lang.js';
import {markInHTML} from '../i18n/stand-in.js';
import type {AnswerLanguage} from './answer-language.js';
import {answerHTML} from './answer-html.js';
import type {Configuration, Material} from './configuration/configuration.js';
import {tell, type Told} from './configuration/tell.js';
import {pageAddress} from './page-address.js';

/** What a light figure is made from. */
export interface LightMaterial extends Material {
  /** The words of the configuration's language, from `answerLanguage`. */
  readonly language: AnswerLanguage;
  /** Where the published files stand, with a slash at the end. */
  readonly base: string;
  /** Hears of every attribute that was left out, with what it can say. */
  readonly warn?: (fault: string) => void;
}

/**
 * An element as it is configured, in HTML that needs no script and no style and that WordPress lets an author save. It names
 * the element and all its attributes, so that a script can put the element in its place, and ends with a link to the
 * element's page. The same holds of it as of `answerHTML`, which writes it.
 */
export function lightFigure(configuration: Configuration, {base, warn, ...material}: LightMaterial): string {
  const told = tell(configuration, material, material.language);
  for (const fault of told.faults) warn?.(fault);
  return toldHTML(told, base);
}

/** The same of what has been asked already. */
export function toldHTML({configuration, voice, answer, question, lead, groups}: Told, base: string): string {
  const {element, attributes} = configuration;
  const {msg} = voice;
  const html = answerHTML(voice, answer, {
    heading: attributes['heading'] || question,
    level: attributes['heading-level'],
    lead,
    groups,
    without: (attributes['without'] ?? '').split(' '),
    notes:
      element === 'leverage-matrix'
        ? [
            msg('Weights are judgements from the sources named; they carry no day of their own.', {
              id: 'leverage.note',
            }),
          ]
        : [],
    attributes: Object.fromEntries(
      [['element', element], ...Object.entries(attributes)].map(([name, value]) => [
        `data-recognition-${name}`,
        value,
      ]),
    ) as Record<string, string>,
    link: {
      url: pageAddress(base, configuration),
      words: msg('See this on a page of its own', {id: 'answers.page'}),
    },
  });
  const other = HAS_STAND_INS ? standsInFor(voice.lang) : undefined;
  return other ? markInHTML(html, `<span lang="${bcp47(other)}" dir="${direction(other)}">`) : html;
}
