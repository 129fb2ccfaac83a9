/**
 * A key for sorting English: of two texts, the one that comes first in an index has the lower key. Word by word; case,
 * diacritics and punctuation count only between texts that are otherwise the same.
 */
export function englishKey(text: string): string {
  const words = text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase();
  return `${words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}\0${text}`;
}
