/** What is told of an attribute that says something that it cannot. */
export const notKnown = (tag: string, attribute: string, value: string, allowed: string): string =>
  `<${tag} ${attribute}="${value}">: not known. Allowed: ${allowed}.`;
