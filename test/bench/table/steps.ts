import type {Contender} from './contender.js';

export const KINDS = ['key', 'key, Dari', 'sort', 'filter'] as const;
export type Kind = (typeof KINDS)[number];

/** The same, until the first eight rows are there, and not only the first with the count. */
export const wholeOf = (kind: Kind) => `${kind}: eight rows` as const;

/** One thing that a reader does. */
export interface Step {
  readonly kind: Kind;
  readonly label: string;
  readonly key?: string;
  readonly press?: 'filter' | 'city_name' | 'since';
  /** What has to be the same in all tables afterwards: before a word is whole, ours finds more than letters in a row. */
  readonly same?: 'count' | 'city';
}

/** A word typed letter by letter, and deleted so. */
const typed = (word: string, kind: Kind, all: boolean): Step[] => {
  const letters = [...word];
  return [
    ...letters.map((key, at) => ({
      kind,
      key,
      label: letters.slice(0, at + 1).join(''),
      ...(all && at === letters.length - 1 && {same: 'count' as const}),
    })),
    ...letters.map((_, at) => ({
      kind,
      key: 'Backspace',
      label: `back to “${letters.slice(0, letters.length - at - 1).join('')}”`,
      ...(all && at === letters.length - 1 && {same: 'count' as const}),
    })),
  ];
};

export const stepsOf = ({dari}: Contender): Step[] => [
  ...typed('London', 'key', true),
  ...(dari ? typed('لندن', 'key, Dari', false) : []),
  {kind: 'sort', label: 'by city', press: 'city_name', same: 'city'},
  {kind: 'sort', label: 'by city, down', press: 'city_name', same: 'city'},
  {kind: 'sort', label: 'by day', press: 'since', same: 'count'},
  {kind: 'sort', label: 'by day, down', press: 'since', same: 'count'},
  {kind: 'filter', label: 'closed alone', press: 'filter', same: 'count'},
  {kind: 'filter', label: 'all again', press: 'filter', same: 'count'},
];
