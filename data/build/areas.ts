/**
 * Messages that not every element needs, by the beginnings of their ids: each area is a module of its own, so that
 * nobody's phone carries the words of what is not on the page. What two areas say alike stands in both modules, and once
 * in locales/. All other messages are those of the map and the base.
 */
const BEGINNINGS = {
  answers: ['answers.'],
  embassies: ['embassies.'],
  leverage: [
    'leverage.',
    'answers.salience.',
    'answers.basis.',
    'answers.q.leverage',
    'answers.lead.leverage',
    'answers.table.leverage',
    'answers.table.interests',
    ...['chip', 'actor', 'salience', 'basis', 'note', 'interest', 'evidence'].map(
      (column) => `answers.col.${column}`,
    ),
  ],
} satisfies Record<string, readonly string[]>;

export type Area = keyof typeof BEGINNINGS;
export const AREAS = Object.keys(BEGINNINGS) as readonly Area[];

/** Whether a message is of an area: `answers.claims.title` is of `answers`. */
export function isOfArea(id: string, area: Area): boolean {
  return BEGINNINGS[area].some((beginning) => id.startsWith(beginning));
}

/** The messages of an area, or of the base. */
export function messagesIn(messages: Readonly<Record<string, string>>, area?: Area): Record<string, string> {
  return Object.fromEntries(
    Object.entries(messages).filter(([id]) =>
      area ? isOfArea(id, area) : !AREAS.some((each) => isOfArea(id, each)),
    ),
  );
}
