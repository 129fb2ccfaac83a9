/** Sets a text of unknown direction apart from what surrounds it (U+2068 … U+2069), where `<bdi>` cannot stand. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/** The same for what always reads left to right (U+2066 … U+2069): addresses, ISO days, codes, signed numbers. */
export function isolateLtr(text: string): string {
  return `\u2066${text}\u2069`;
}

/** Takes the isolates out again, for CSV and search. */
export function stripIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}
