/** A finding: what the room concluded about a flagged interaction at the reveal, in one note, and the building block at fault. */
import { z } from 'zod'
import { BUILDING_BLOCKS } from './dimension.ts'
import { LIMITS } from './limits.ts'

export const Finding = z.object({ note: z.string().max(LIMITS.note), block: z.enum(BUILDING_BLOCKS).nullable() })
export type Finding = z.infer<typeof Finding>
