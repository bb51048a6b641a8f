/** Changing one element of a list that is said as a whole. */

/** The list with one element patched; unchanged when there is none at this place any more. */
export function patchAt<T>(list: readonly T[], index: number, patch: Partial<T>): T[] {
  return list.map((element, at) => (at === index ? { ...element, ...patch } : element))
}

/** The list without one element. */
export function withoutAt<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, at) => at !== index)
}
