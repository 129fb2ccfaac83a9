import type {DateWords} from './dates.js';

/** English; the Solar Hijri months as Afghans romanise them. */
export const dates: DateWords = {
  gregorian: {
    months: 'January|February|March|April|May|June|July|August|September|October|November|December',
    long: 'D M Y|M Y|Y',
    short: 'D S Y|S Y|Y',
  },
  solarHijri: {
    months: 'Hamal|Sawr|Jawza|Saratan|Asad|Sunbula|Mizan|Aqrab|Qaws|Jadi|Dalw|Hut',
    long: 'D M Y|M Y|Y',
  },
};
