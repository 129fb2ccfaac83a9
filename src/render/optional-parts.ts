/** Parts of an element that `without` can leave out. */
export const OPTIONAL_PARTS = ['heading', 'legend', 'day', 'source', 'menu', 'finder'] as const;
export type OptionalPart = (typeof OPTIONAL_PARTS)[number];
