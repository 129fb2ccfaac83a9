import type {DateWords} from './dates.js';

/** Pashto. In running text month and year hang on «د», so the month takes its oblique form. */
export const dates: DateWords = {
  gregorian: {
    months: 'جنوري|فبروري|مارچ|اپرېل|مې|جون|جولای|اګست|سپتمبر|اکتوبر|نومبر|دسمبر',
    oblique: 'جنورۍ|فبرورۍ',
    long: 'د Y کال د O Dمه|د Y کال M|Yم',
    short: 'D M Y|M Y|Yم',
  },
  solarHijri: {
    months: 'وری|غویی|غبرګولی|چنګاښ|زمری|وږی|تله|لړم|لیندۍ|مرغومی|سلواغه|کب',
    oblique: 'وري|غویي|غبرګولي||زمري|وږي|تلې|||مرغومي|سلواغې',
    long: 'د Y کال د O Dمه|د Y کال M|Y ل.',
    short: 'D M Y|M Y|Y ل.',
  },
};
