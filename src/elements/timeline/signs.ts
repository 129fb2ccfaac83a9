import type {EventKind} from '../../model/vocabulary.js';

const ring = (radius: number) =>
  `M-${radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0-${2 * radius} 0z`;

/** A shape for each kind of event, drawn around 0 0 in 16 × 16; holes by the even-odd rule. */
export const SIGNS: Readonly<Record<EventKind, string>> = {
  recognition: 'M0-8L2-2.5H8L3.2 1 5 7 0 3.4-5 7-3.2 1-8-2.5H-2z',
  ambassador: 'M-3-4a3 3 0 1 0 6 0a3 3 0 1 0-6 0zM-6.5 7a6.5 6 0 0 1 13 0z',
  'mission-handover': 'M-6 7V-1L0-7 6-1V7H2V2H-2V7z',
  visit: 'M-8 0L-3-5V-2H3V-5L8 0 3 5V2H-3V5z',
  summit:
    'M-3-4a3 3 0 1 0 6 0a3 3 0 1 0-6 0zM-7 4a3 3 0 1 0 6 0a3 3 0 1 0-6 0zM1 4a3 3 0 1 0 6 0a3 3 0 1 0-6 0z',
  agreement: 'M-7 0L-5-2-2 1 5-6 7-4-2 5z',
  sanctions: `${ring(7)}M-4-1.5H4V1.5H-4z`,
  court: 'M0-7L7 6H-7z',
  'un-report': 'M-5-7H5V7H-5zM-3-4H3V-2.5H-3zM-3 0H3V1.5H-3z',
  claim: 'M-7-6H7V3H0L-4 7V3H-7z',
  security: 'M0-7L7 0 0 7-7 0z',
  other: `${ring(5)}${ring(2.5)}`,
};
