/** Whether what something is made of is not what it was made of. */
export const differ = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.some((each, at) => each !== others[at]);
