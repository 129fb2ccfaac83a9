// Where the letters are while we work here; in the package they lie beside the command (see rollup.config.mjs).
import {createRequire} from 'node:module';

const {resolve} = createRequire(import.meta.url);
const font = (weight: string) => resolve(`@expo-google-fonts/vazirmatn/${weight}/Vazirmatn_${weight}.ttf`);

/** Files of the face that pictures are written in: Vazirmatn has all letters of Dari and Pashto, and Latin. */
export const FONTS = {regular: font('400Regular'), bold: font('700Bold')};
