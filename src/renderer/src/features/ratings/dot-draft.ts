/** One person's dots while they are put down: the order is kept so that each can be taken back. Pure. */
import type { Dots } from '#shared/model/ballot.ts'

/** Subjects in the order in which dots were put on them; one dot each time. */
export type DotDraft = readonly string[]

/** One dot more, while some are left; the same draft otherwise. */
export function putDot(draft: DotDraft, subject: string, limit: number): DotDraft {
  return draft.length >= limit ? draft : [...draft, subject]
}

/** Takes the last dot off again. */
export function undoDot(draft: DotDraft): DotDraft {
  return draft.slice(0, -1)
}

/** Takes the last dot off this subject. */
export function takeDot(draft: DotDraft, subject: string): DotDraft {
  const at = draft.lastIndexOf(subject)
  return at < 0 ? draft : draft.filter((_, index) => index !== at)
}

export function countDots(draft: DotDraft, subject: string): number {
  return draft.filter((one) => one === subject).length
}

/** How many more may be put down. A limit that came down in mid-ballot leaves none, and dots to be taken back. */
export function countLeft(draft: DotDraft, limit: number): number {
  return limit - draft.length
}

/** What is handed in. */
export function listDots(draft: DotDraft): Dots[] {
  return [...new Set(draft)].map((subject) => ({ subject, dots: countDots(draft, subject) }))
}
