/** Deeds one after the other: a clicker is pressed faster than the core answers, and no press may be lost or overtake another. */

/** Takes a deed and does it once those before it are done. A deed that fails stops none after it; its failure is its own. */
type InTurn = (deed: () => Promise<unknown>) => Promise<void>

export function createInTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  return async (deed) => {
    const mine = last.then(deed)
    last = mine.catch(() => {})
    await mine
  }
}
