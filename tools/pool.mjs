// What elements and languages of one script have in common, told once. gzip looks back no further than 32 KB, so what
// stands in a script eleven times is sent eleven times.

/**
 * @typedef {{notes: string, sources: string, sourcesOf: string, names?: string}} Details as `data/build/details.ts` packs them
 * @typedef {{details: Details, names: string}} Texts of an element in one language
 * @typedef {{tag: string, area?: string, texts: Readonly<Record<string, Texts>>}} Element texts by language
 * @typedef {{told: string, named?: string, namedLater?: string}} Share the places of an element's lines in the pool
 * @typedef {{ids: string, sources: string, cited: string, names: Record<string, string>, notes: Record<string, string>, shares: Record<string, Share>}} Pool `shares` by tag
 */

/** @param {string} text */
const lines = (text) => text.split('\n');

/**
 * Things by their place, each once; the same as another is what has the same key.
 * @template T
 */
class Places {
  /** @type {T[]} */
  list = [];
  /** @type {Map<string, number>} */
  #byKey = new Map();

  /** @param {string} key @param {() => T} make @returns {number} its place */
  of(key, make) {
    let place = this.#byKey.get(key);
    if (place === undefined) {
      place = this.list.push(make()) - 1;
      this.#byKey.set(key, place);
    }
    return place;
  }
}

/** `5 6 7 9` as `5-7 9`, in base 36. @param {readonly number[]} places */
export function runs(places) {
  const words = [];
  for (let at = 0; at < places.length;) {
    const first = /** @type {number} */ (places[at]);
    let length = 1;
    while (places[at + length] === first + length) length++;
    words.push(first.toString(36) + (length > 1 ? `-${(first + length - 1).toString(36)}` : ''));
    at += length;
  }
  return words.join(' ');
}

/** What several texts have in the same line. @param {readonly string[]} texts @returns {string[][]} */
function sideBySide(texts) {
  const [first = [], ...others] = texts.map(lines);
  for (const other of others)
    if (other.length !== first.length) throw new Error('languages differ in their number of lines');
  return first.map((line, index) => [line, ...others.map((other) => other[index] ?? '')]);
}

/**
 * Gathers notes, sources and names of all elements. The lines of a note, or of a name, have the same place in each language.
 * Order the elements so that the one with most comes first: the places of the others are then long runs.
 * @param {readonly string[]} langs
 * @param {readonly Element[]} elements
 * @returns {Pool}
 */
export function pool(langs, elements) {
  const sources = /** @type {Places<string>} */ (new Places());
  const told = /** @type {Places<{notes: string[], cited: string}>} */ (new Places());
  const named = /** @type {Places<{id: string, names: string[]}>} */ (new Places());

  /** @param {string[]} names `id=name` in each language */
  const placeOfName = (names) => {
    const id = names[0]?.replace(/=.*/, '') ?? '';
    const own = names.map((name) => name.slice(id.length + 1));
    return named.of(names.join('\n'), () => ({id, names: own}));
  };
  /** The names of the elements without an area stand without ids, in an order that they know. @param {string[]} names */
  const placeOfNameAlone = (names) => {
    const known = named.list.findIndex((each) => each.names.join('\n') === names.join('\n'));
    return known < 0 ? named.of(`\n${names.join('\n')}`, () => ({id: '', names})) : known;
  };

  /** @param {Element} element @returns {Share} */
  const share = ({tag, area, texts}) => {
    const own = langs.map((lang) => /** @type {Texts} */ (texts[lang]));
    const [details] = own.map((each) => each.details);
    if (!details) throw new Error(`<${tag}> has no details`);
    const ownSources = lines(details.sources).map((source) => sources.of(source, () => source));
    const notes = sideBySide(own.map((each) => each.details.notes));
    const sourcesOf = lines(details.sourcesOf);
    for (const each of own)
      if (each.details.sources !== details.sources || each.details.sourcesOf !== details.sourcesOf)
        throw new Error(`<${tag}> cites other sources in another language`);
    const places = notes.map((note, index) => {
      const cited = (sourcesOf[index] ?? '')
        .split(' ')
        .filter(Boolean)
        .map((place) => (ownSources[parseInt(place, 36)] ?? 0).toString(36))
        .join(' ');
      return told.of([...note, cited].join('\n'), () => ({notes: note, cited}));
    });
    const atOnce = own.map(({names}) => names);
    const later = own.map((each) => each.details.names ?? '');
    return {
      told: runs(places),
      ...(atOnce[0] && {named: runs(sideBySide(atOnce).map(area ? placeOfName : placeOfNameAlone))}),
      ...(later[0] && {namedLater: runs(sideBySide(later).map(placeOfName))}),
    };
  };

  const shares = Object.fromEntries(elements.map((element) => [element.tag, share(element)]));
  /** @param {(index: number) => string[]} textsIn */
  const byLang = (textsIn) =>
    Object.fromEntries(langs.map((lang, index) => [lang, textsIn(index).join('\n')]));
  return {
    ids: named.list.map(({id}) => id).join('\n'),
    sources: sources.list.join('\n'),
    cited: told.list.map(({cited}) => cited).join('\n'),
    names: byLang((index) => named.list.map(({names}) => names[index] ?? '')),
    notes: byLang((index) => told.list.map(({notes}) => notes[index] ?? '')),
    shares,
  };
}
