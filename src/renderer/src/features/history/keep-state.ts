/**
 * States of the past that were read lately. The newest one is not kept: a gesture that goes on in another window still adds
 * to its edit.
 */

/** So many are kept; a map of a thousand records is about half a megabyte. */
const KEPT = 24

/** Keeps the state after an edit as the one that was read last, and lets go of the one that was read longest ago. */
export function keepState<T>(states: Map<number, T>, edit: number, state: T, newest: number): void {
  states.delete(edit)
  if (edit >= newest) return
  states.set(edit, state)
  for (const oldest of states.keys()) {
    if (states.size <= KEPT) return
    states.delete(oldest)
  }
}
