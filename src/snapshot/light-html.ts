import {langOf} from '../i18n/lang.js';
import {ELEMENTS} from '../model/answers/answer.js';
import {loadParts} from '../model/bundled-parts.js';
import {bundledDataset} from '../model/dataset.js';
import {answerLanguage, type AnswerLanguage} from '../render/answer-language.js';
import type {Configuration, Material} from '../render/configuration/configuration.js';
import {lightFigure} from '../render/light-figure.js';

/** An element with its attributes, as whoever builds pages has them: in texts that nobody has checked yet. */
export interface GivenConfiguration {
  readonly element: string;
  /** Named as in HTML; one that is only there or not is ''. */
  readonly attributes?: Readonly<Record<string, string>>;
}

let material: Promise<Material> | undefined;
const languages = new Map<string, Promise<AnswerLanguage>>();

/** A host that nobody has, in place of the one on which a site will stand. */
const OWN_HOST = 'https://site.invalid';

/**
 * The light HTML of an element as it is configured, for programs that build pages. It is answered from the facts of this
 * package; the site's script makes the element of it.
 * @param base where the published files stand, with a slash at the end: an address, or a path on the same host
 * @throws Error that says all that the element would not take, and what it would
 */
export async function lightHTML(given: GivenConfiguration, base: string): Promise<string> {
  const {element, attributes = {}} = given;
  const faults: string[] = [];
  if (!(ELEMENTS as readonly string[]).includes(element))
    faults.push(`element "${element}": not known. Allowed: ${ELEMENTS.join(', ')}.`);
  if (attributes['src']) faults.push('src: light HTML is made of the facts that come with the package.');
  if (!/^(?:https?:\/\/[^/]+)?\/(?:.*\/)?$/.test(base))
    faults.push(`base "${base}": an address or a path that ends with a slash.`);
  if (faults.length > 0) throw new Error(faults.join('\n'));

  material ??= loadParts().then((parts) => ({dataset: bundledDataset(), parts}));
  const lang = langOf(attributes['lang']);
  const language = languages.get(lang) ?? answerLanguage(lang);
  languages.set(lang, language);
  const isPath = base.startsWith('/');
  const html = lightFigure({element, attributes} as Configuration, {
    ...(await material),
    language: await language,
    base: isPath ? OWN_HOST + base : base,
    warn: (fault) => faults.push(fault),
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return isPath ? html.replaceAll(` href="${OWN_HOST}/`, ' href="/') : html;
}
