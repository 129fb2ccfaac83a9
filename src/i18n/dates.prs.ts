import type {DateWords} from './dates.js';

/** Dari. Afghan month names: never the Iranian ones, never abbreviated; «سنبله» without the hamza that CLDR adds. */
export const dates: DateWords = {
  gregorian: {
    months: 'جنوری|فبروری|مارچ|اپریل|می|جون|جولای|اگست|سپتمبر|اکتوبر|نومبر|دسمبر',
    long: 'D M Y|M Y|Y میلادی',
  },
  solarHijri: {
    months: 'حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت',
    long: 'D M Y|M Y|Y',
  },
};
