/** What is kept under a key, made when it is first asked for. */
export function kept<K, V>(
  map: {get(key: K): V | undefined; set(key: K, value: V): unknown},
  key: K,
  make: () => V,
): V {
  let made = map.get(key);
  if (made === undefined) map.set(key, (made = make()));
  return made;
}
