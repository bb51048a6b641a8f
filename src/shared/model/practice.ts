/** The practice workshop can begin at any of these blocks; what came before is there already. */
import { z } from 'zod'

/** The blocks of the 90 minutes. */
export const PRACTICE_BLOCKS = ['frame', 'intent', 'map', 'rate', 'reveal', 'journey', 'cost', 'act', 'close'] as const

/** A block at which a class begins. */
export const PracticeBlock = z.enum(PRACTICE_BLOCKS)
export type PracticeBlock = z.infer<typeof PracticeBlock>
