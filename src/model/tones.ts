/**
 * What each class looks like on a map beside its colour, so that colour is never the only sign. A tone is a colour (a
 * custom property `--recognition-<tone>`) with a fixed pattern; classes of different layers that mean alike share one.
 */
export type Tone =
  | 'full'
  | 'high'
  | 'mid'
  | 'low'
  | 'faint'
  | 'none'
  | 'refused'
  | 'contested'
  | 'former'
  | 'unknown'
  | 'disputed'
  | 'subject'
  | 'plain';

const TONES: Readonly<Record<string, Tone>> = {
  recognised: 'full',
  'accepts-ambassador': 'high',
  'open-ambassador': 'high',
  taliban: 'high',
  'accepts-charge': 'mid',
  'open-charge': 'mid',
  'taliban-coordinated': 'mid',
  'consular-or-technical': 'low',
  'open-technical': 'low',
  'talks-only': 'faint',
  'open-rank-unknown': 'faint',
  'no-known-contact': 'none',
  relocated: 'none',
  'host-custody': 'none',
  refuses: 'refused',
  closed: 'refused',
  republic: 'former',
  contested: 'contested',
  subject: 'subject',
  disputed: 'disputed',
  plain: 'plain',
};

export function toneOf(status: string): Tone {
  return TONES[status] ?? 'unknown';
}
