/** Letters typed in a list lead to the next line that begins with them; the same letter again leads on. As values. */
import { foldName } from '#shared/model/names.ts'

/** Letters that follow each other within this many milliseconds are one word. */
const PAUSE = 900

/** What has been typed, and when the last letter came, on the clock of the events. */
export interface TypedAhead {
  readonly text: string
  readonly at: number
}

/** Whether a letter now would belong to the same word. */
export function goesOn(before: TypedAhead | null, at: number): before is TypedAhead {
  return before !== null && at - before.at < PAUSE
}

/** The letters so far with one more. */
export function typeAhead(before: TypedAhead | null, letter: string, at: number): TypedAhead {
  return { text: goesOn(before, at) ? before.text + letter : letter, at }
}

/** Which of the labels is meant: one letter, or the same again, looks after the current one, a longer word at it first. */
export function findTyped(labels: readonly string[], current: number, text: string): number | null {
  const isOne = new Set(text).size === 1
  const wanted = foldName(isOne ? text.slice(0, 1) : text)
  const from = isOne ? current + 1 : current
  for (let step = 0; step < labels.length; step += 1) {
    const at = (from + step + labels.length) % labels.length
    if (wanted !== '' && foldName(labels[at] ?? '').startsWith(wanted)) return at
  }
  return null
}
