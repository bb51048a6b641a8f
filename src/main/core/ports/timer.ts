/** What happens again and again by itself, for as long as it is wanted. */
export interface Timer {
  /** Returns what ends it. The program may end while it waits. */
  every(milliseconds: number, work: () => void): () => void
}
