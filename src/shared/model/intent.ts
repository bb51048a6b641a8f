/** Intent: the internal experience that is offered, in one sentence, with one observable sign for each dimension. */
import { z } from 'zod'
import { LIMITS } from './limits.ts'

/** The longest intent, in words. */
export const INTENT_WORDS = 30

/** The sentence and its signs. Empty text means "not said yet". A sentence beyond {@link INTENT_WORDS} is kept, but not done. */
export const Intent = z.object({
  sentence: z.string().max(LIMITS.note),
  signs: z.object({
    what: z.string().max(LIMITS.shortText),
    when: z.string().max(LIMITS.shortText),
    way: z.string().max(LIMITS.shortText),
    effort: z.string().max(LIMITS.shortText),
  }),
})
export type Intent = z.infer<typeof Intent>

/** Before anything was said. */
export const EMPTY_INTENT: Intent = { sentence: '', signs: { what: '', when: '', way: '', effort: '' } }

/** Words in any script, as a reader counts them; marks between them do not count. */
export function countWords(text: string): number {
  const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)
  return [...segments].filter(({ isWordLike }) => isWordLike).length
}

const people = z.int().min(0).max(LIMITS.voters)

/** Fist of five: how many people held up no finger, one, ... five. */
export const Fist = z.object({ counts: z.tuple([people, people, people, people, people, people]) })
export type Fist = z.infer<typeof Fist>

/** The mean of a fist of five, 0..5; null without votes. */
export function meanOfFist({ counts }: Fist): number | null {
  const votes = counts.reduce((sum, count) => sum + count, 0)
  if (votes === 0) return null
  return counts.reduce((sum, count, fingers) => sum + count * fingers, 0) / votes
}
