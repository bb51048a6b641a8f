/** What comes before there is somebody to take it waits in order. */

/** A queue that holds things until someone takes them. */
export interface Waiting<T> {
  add(item: T): void
  /** From now on items go to `take`, first those that wait. */
  open(take: (item: T) => void): void
  /** Items wait again. */
  shut(): void
}

/** An empty queue that nobody takes from yet. */
export function createWaiting<T>(): Waiting<T> {
  const items: T[] = []
  let taker: ((item: T) => void) | null = null
  return {
    add(item) {
      if (taker === null) items.push(item)
      else taker(item)
    },
    open(take) {
      taker = take
      for (const item of items.splice(0)) take(item)
    },
    shut() {
      taker = null
    },
  }
}
