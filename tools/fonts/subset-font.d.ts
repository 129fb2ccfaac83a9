/** What this package, which is written without types, is asked for here. */
declare module 'subset-font' {
  interface Options {
    /** `truetype` is the unpacked form. */
    targetFormat: 'woff2' | 'truetype';
    /** Numbers of entries in the font's table of names that stay. */
    preserveNameIds?: readonly number[];
    /** OpenType features that stay; without it all. */
    keepFeatures?: readonly string[];
  }
  /** The font with the letters of the text alone. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
