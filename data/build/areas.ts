/**
 * Messages that not every element needs, by the first part of their ids: each area is a module of its own, so that
 * nobody's phone carries the words of what is not on the page. All other messages are those of the map and the base.
 */
export const AREAS = ['answers'] as const;
export type Area = (typeof AREAS)[number];

/** The area of a message's id: `answers.claims.title` is of `answers`; undefined for those of the base. */
export function areaOf(id: string): Area | undefined {
  return AREAS.find((area) => id.startsWith(`${area}.`));
}

/** The messages of an area, or of the base. */
export function messagesIn(messages: Readonly<Record<string, string>>, area?: Area): Record<string, string> {
  return Object.fromEntries(Object.entries(messages).filter(([id]) => areaOf(id) === area));
}
