/** A catalogue as plain words: sentences by their places. */
export interface Words {
  readonly [key: string]: string | Words
}

/** The same places with every sentence made anew. */
export function mapWords(words: Words, change: (sentence: string) => string): Words {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'string' ? change(value) : mapWords(value, change),
    ]),
  )
}
