/**
 * Ids that follow from what they name, so that the facts need not carry them. An id once published never changes:
 * where a record's own id differs, the facts carry it.
 */

/** The id of a statement by its place in a history: `pos-ru` and 1 give `pos-ru-02`. */
export function statementId(owner: string, index: number): string {
  return `${owner}-${String(index + 1).padStart(2, '0')}`;
}

/** The id of an Afghan mission abroad: `gb-london-embassy`, `us-newyork-un`. */
export function missionId(host: string, city: string, type: string, body: string): string {
  const kind = body ? body.replace(/-.*/, '') : type.replace(/-.*/, '');
  return `${host.toLowerCase()}-${city.replace(/-/g, '')}-${kind}`;
}
