// The letters that the font files hold: all that Dari and Pashto are written with, and what stands among them.

/** Letters of the alphabets of Dari and Pashto, with those that are on keyboards in their place (ك, ي, ە, ة). */
const ALPHABETS = 'ءآأؤإئابپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکكګگلمنڼهەۀةوۇۋیيېۍئىھ';

/** Marks above and below, among them hamza above (ۀ written as هٔ) and the zwarakay and superscript alef. */
const MARKS = '\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0655\u0656\u0657\u0659\u0670ـ';

/** Afghan digits, the Arabic ones that some pages have, and the signs of numbers and sentences. */
const SIGNS = '۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩،؛؟٪٫٬۔٭';

/** Joiner and non-joiner, marks of direction and isolates. */
const INVISIBLE = '\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069';

/** Signs between the words; with them here a page in one script needs one file. */
const SHARED = ' \u00a0!"\'()*+,-./:;=[]|%«»–—…·×−‹›•';

/** What Latin words among Dari ones are written with: names, titles, addresses. */
const LATIN = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789#$&<>?@\\^_\`{}~©®°§“”‘’„€${Array.from(
  {length: 0xff - 0xc0 + 1},
  (_, index) => String.fromCodePoint(0xc0 + index),
).join('')}ĀāĆćČčĐđĞğĪīİıŁłŞşŠšŪūŽž`;

export const ARABIC = [...new Set(ALPHABETS + MARKS + SIGNS + INVISIBLE + SHARED)].join('');
export const LATIN_ONLY = [...new Set(LATIN)].filter((letter) => !ARABIC.includes(letter)).join('');

/**
 * For which characters a browser asks for the file: whole blocks of the Arabic script, so that none of its letters is taken
 * from another face without a reason, and the rest one by one.
 */
const ARABIC_BLOCKS = /** @type {const} */ ([
  [0x600, 0x6ff],
  [0x200c, 0x200f],
  [0x2066, 0x2069],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfeff],
]);

const hex = (/** @type {number} */ code) => code.toString(16).toUpperCase().padStart(4, '0');

/** `unicode-range` of these characters, runs drawn together. @param {string} letters @param {readonly (readonly [number, number])[]} blocks */
function rangeOf(letters, blocks) {
  const inBlock = (/** @type {number} */ code) => blocks.some(([from, to]) => code >= from && code <= to);
  const codes = [...letters].map((letter) => letter.codePointAt(0) ?? 0).filter((code) => !inBlock(code));
  /** @type {[number, number][]} */
  const runs = [];
  for (const code of codes.sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else runs.push([code, code]);
  }
  return [...runs, ...blocks]
    .map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`)
    .join(', ');
}

export const ARABIC_RANGE = rangeOf(ARABIC, ARABIC_BLOCKS);
export const LATIN_RANGE = rangeOf(LATIN_ONLY, []);
