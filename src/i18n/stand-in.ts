/**
 * Words of another language stand in for those that a language lacks. `data/build` puts two marks of direction before and
 * after them; here they are found again, and told apart from what is around them.
 */

/** A stretch of a text; `standsIn` where it is in the other language. */
export interface Spoken {
  readonly text: string;
  readonly standsIn: boolean;
}

/** Opens a direction of its own, or closes the one that was opened last. */
const MARK = /[\u2066-\u2069]/;

/** A text in stretches of the one and of the other language, without the marks by which they are found. */
export function spokenIn(text: string): Spoken[] {
  const made: Spoken[] = [];
  let depth = 0;
  let begun = 0;
  const end = (at: number, standsIn: boolean, marks = 0) => {
    const own = text.slice(begun + marks, at);
    if (own) made.push({text: own, standsIn});
    begun = at + marks;
  };
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (!MARK.test(sign)) continue;
    if (sign !== '\u2069') {
      if (depth++ > 0 || !/^(?:\u2066\u2066|\u2067\u2067)/.test(text.slice(at, at + 2))) continue;
      end(at, false);
      inside = true;
    } else if (depth > 0 && --depth === 0 && inside) {
      end(at - 1, true, 2);
      inside = false;
    }
  }
  end(text.length, false);
  return made;
}

/** Whether all that a text says stands in for other words. */
export function isStandIn(text: string): boolean {
  const told = spokenIn(text).filter((each) => each.text.trim());
  return told.length > 0 && told.every(({standsIn}) => standsIn);
}

/**
 * Marks the words that stand in for others in finished HTML, with the language that they are in; in attributes, which cannot
 * say it, they stay as they are.
 * @param open the tag that is put before them, `<span lang="en" dir="ltr">`
 */
export function markInHTML(html: string, open: string): string {
  return html.replace(/(^|>)([^<]+)/g, (_, before: string, text: string) =>
    [
      before,
      ...spokenIn(text).map((each) => (each.standsIn ? `${open}${each.text}</span>` : each.text)),
    ].join(''),
  );
}
