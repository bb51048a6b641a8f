/** A scene: what the audience window shows. Nothing that is not in a scene ever reaches that window. */
import { z } from 'zod'
import { LIMITS } from './limits.ts'

/** Nothing at all, or a title with a line under it. */
export const Scene = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('blank') }),
  z.object({ kind: z.literal('title'), title: z.string().max(LIMITS.title), subtitle: z.string().max(LIMITS.title) }),
])
export type Scene = z.infer<typeof Scene>
