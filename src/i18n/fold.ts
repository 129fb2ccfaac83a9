// What readers type and what is printed differ by keyboard, spelling school and invisible marks. Both are folded to one
// form before they are compared. No lookbehind: Safari 15 has none.

/** Marks that are taken out: harakat, tatweel, Latin diacritics, zero-width and bidi controls, soft hyphen. */
const MARKS =
  /[\u00AD\u0300-\u036F\u0610-\u061A\u061C\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

// Letters, and beneath each the letter it is folded to: other keyboards' forms of yeh, kaf, gaf, heh, alef, and Urdu's.
const FORMS = 'يىېۍےۓكڪگةەہھۃۂٱٹڈڑں';
const FOLDED = 'ییییییککګههههههاټډړن';

// Pashto letters, and beneath each what is typed for it on a keyboard that lacks it.
const PASHTO = 'ټډړڼښږځڅګ';
const TYPED = 'تدرنشژزسک';

function swapper(from: string, to: string): (text: string) => string {
  const letters = RegExp(`[${from}]`, 'g');
  return (text) => text.replace(letters, (letter) => to[from.indexOf(letter)]!);
}

const unified = swapper(FORMS, FOLDED);

/** A folded text for readers without a Pashto keyboard, who type ت for ټ and ش for ښ. */
export const loosened = swapper(PASHTO, TYPED);

/**
 * A text as it is searched: small letters without marks, one form of each letter, Latin digits, single spaces between
 * words. Different words stay different: ت and ط, ق and غ are not folded.
 */
export function fold(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/ه\u200C(?=[گګ][یيا])/g, '') // «نماینده‌گی», «نماینده‌گان», as some papers spell «نمایندگی»
    .replace(/ه\u200C[یي](?![\u0621-\u06D3])/g, 'ه') // izafe: «متحده‌ی» for «متحدهٔ»
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/ء/g, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`);
  return unified(plain)
    .replace(/([\u0621-\u06D3])-(?=[\u0621-\u06D3])/g, '$1') // «طا-لبان», written so to pass filters
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The folded text without spaces, so that «اسلام آباد» and «اسلام‌آباد» are the same. */
export function tight(text: string): string {
  return fold(text).replace(/ /g, '');
}

/** Whether the text holds the query, spelling aside. An empty query is held by every text. */
export function matches(query: string, text: string): boolean {
  return tight(text).includes(tight(query));
}

/**
 * The same for readers without a Pashto keyboard. For a second pass, when `matches` finds nothing: it takes different
 * words for one.
 */
export function matchesLoose(query: string, text: string): boolean {
  return loosened(tight(text)).includes(loosened(tight(query)));
}
