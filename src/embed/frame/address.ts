/** What the address of a frame page asks for. */
export interface FrameAddress {
  /** Attributes for the element, by name. */
  readonly options: ReadonlyMap<string, string>;
  /** Another language than the page's own, as `lang` has it. */
  readonly lang: string;
  /** By what WordPress knows the frame. */
  readonly secret: string;
  /** By what pym.js and listeners of the like know it. */
  readonly id: string;
}

/** What hosts add for themselves; none of it is an attribute. Title and address of their page are never read. */
const OF_HOSTS = ['secret', 'childId', 'initialWidth', 'parentTitle', 'parentUrl'];

/** Ids and secrets go back to the host as they came, so they must be nothing but names. */
const named = (name: string | undefined, form: RegExp): string => (name && form.test(name) ? name : '');

/**
 * Reads the query, and what stands after `#?` in the same form; the latter counts where both say something. WordPress
 * puts its `#?secret=…` at the end even where there is a `#?` before.
 */
export function readAddress(search: string, hash: string): FrameAddress {
  const given = new Map([
    ...new URLSearchParams(search),
    ...hash
      .split('#?')
      .slice(1)
      .flatMap((part) => [...new URLSearchParams(part)]),
  ]);
  const options = new Map(given);
  // Data of one's own would have to be fetched, and a frame page fetches nothing.
  for (const name of [...OF_HOSTS, 'lang', 'src']) options.delete(name);
  return {
    options,
    lang: given.get('lang') ?? '',
    secret: named(given.get('secret'), /^[a-zA-Z0-9]{1,64}$/),
    id: named(given.get('childId'), /^[\w.:-]{1,100}$/),
  };
}

/** The same address in the page of another language, which stands beside this one. */
export function addressIn(lang: string, tag: string, href: string): string {
  const url = new URL(`${tag}.${lang}.html`, href);
  const {search, hash} = new URL(href);
  const query = new URLSearchParams(search);
  query.delete('lang');
  url.search = query.toString();
  url.hash = hash
    .split('#?')
    .map((part, index) => {
      if (index === 0) return part.replace(/^#/, '');
      const own = new URLSearchParams(part);
      own.delete('lang');
      return own.toString();
    })
    .join('#?');
  return url.href;
}
