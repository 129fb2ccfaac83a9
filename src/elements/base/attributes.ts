import {notKnown} from '../../model/not-known.js';

/** What has been warned of, so that a re-render does not repeat it. */
const warned = new WeakMap<Element, Set<string>>();

function warn(element: Element, attribute: string, value: string, allowed: string): void {
  const text = notKnown(element.localName, attribute, value, allowed);
  const told = warned.get(element) ?? new Set();
  warned.set(element, told);
  if (told.has(text)) return;
  told.add(text);
  console.warn(text);
}

/** The value if it is one of those allowed, else the default, with a console warning. */
export function oneOf<T extends string>(
  element: Element,
  attribute: string,
  value: string | null | undefined,
  allowed: readonly T[],
  fallback: T,
): T {
  if (!value) return fallback;
  if ((allowed as readonly string[]).includes(value)) return value as T;
  warn(element, attribute, value, allowed.join(', '));
  return fallback;
}

/** The value if the test accepts it, else nothing, with a console warning that says what is allowed. */
export function accepted(
  element: Element,
  attribute: string,
  value: string | null | undefined,
  test: (value: string) => boolean,
  allowed: string,
): string | undefined {
  if (!value) return undefined;
  if (test(value)) return value;
  warn(element, attribute, value, allowed);
  return undefined;
}
