/**
 * A message with its slots filled: `fill('{n} embassies', {n: '29'})`. Values come formatted, and are taken as they are:
 * braces in them are text.
 *
 * @throws Error if the template has a slot without a value, or a value has no slot in the template; both are faults of
 *   the message or of its translation
 */
export function fill(template: string, slots: Readonly<Record<string, string>>): string {
  const names = Object.keys(slots);
  const stray = names.find((name) => !template.includes(`{${name}}`));
  if (stray !== undefined) throw new Error(`no slot {${stray}} in "${template}"`);
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => {
    if (!names.includes(name)) throw new Error(`no value for ${slot} in "${template}"`);
    return slots[name]!;
  });
}
