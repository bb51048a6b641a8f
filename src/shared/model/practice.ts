/** The practice workshop can begin at any of these blocks; what came before is there already. */
import { z } from 'zod'
import { LIMITS } from './limits.ts'

/** The blocks of the 90 minutes. */
export const PRACTICE_BLOCKS = ['frame', 'intent', 'map', 'rate', 'reveal', 'journey', 'cost', 'act', 'close'] as const

/** A block at which a class begins. */
export const PracticeBlock = z.enum(PRACTICE_BLOCKS)
export type PracticeBlock = z.infer<typeof PracticeBlock>

/** One answer of the practice room: what it was asked, or whom it is about, and what it said. */
export const PracticeAnswer = z.object({ asked: z.string().max(LIMITS.shortText), said: z.string().max(LIMITS.note) })
export type PracticeAnswer = z.infer<typeof PracticeAnswer>
