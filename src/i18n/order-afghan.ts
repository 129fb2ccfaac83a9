/**
 * The alphabets of Dari and Pashto merged, which they do without conflict. Letters between two spaces share a rank and
 * differ only between words that are otherwise the same. Both alphabets end in و ه ی; the collators of browsers put ه
 * first, and Chromium has none for Pashto.
 */
const ALPHABET =
  'آ اأإٱ ب پ ت ټ ث ج ځ چ څ ح خ د ډ ذ ر ړ ز ژ ږ س ش ښ ص ض ط ظ ع غ ف ق کك ګگ ل م ن ڼ وؤ هةۀە یىيېۍئ';

/** What does not count: zero-width and bidi marks, tatweel, vowel signs. Madda (U+0653) does: آ is a letter. */
const IGNORED = /[\u061C\u0640\u064B-\u0652\u0654-\u065F\u0670\u200B-\u200F\u2066-\u2069]/g;

/**
 * A key for sorting Dari, Pashto and mixed lists: of two texts, the one that comes first in an Afghan index has the
 * lower key. Word by word; other scripts and digits come after the Arabic script.
 */
export function afghanKey(text: string): string {
  let letters = '';
  let forms = '';
  for (const character of text.normalize('NFC').replace(IGNORED, '').trim()) {
    const at = ALPHABET.indexOf(character);
    if (/[\s-]/.test(character)) {
      if (letters && !letters.endsWith('\u0001')) letters += '\u0001';
    } else if (at >= 0) {
      const rank = ALPHABET.lastIndexOf(' ', at);
      letters += String.fromCharCode(rank + 3);
      forms += String.fromCharCode(at - rank);
    } else if (/[\p{L}\p{N}]/u.test(character)) {
      letters += String.fromCodePoint(1000 + character.toLowerCase().codePointAt(0)!);
    }
  }
  // U+0000 is lower than any rank, so that a word comes before what begins with it.
  return `${letters}\0${forms}\0${text}`;
}
