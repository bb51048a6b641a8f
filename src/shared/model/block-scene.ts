/**
 * What the room may see of a block, as a format says it: by name alone, so that it fits every workshop. What has nothing to
 * show yet (a ballot before one is open) is stood in for by the prompt, so that the room never meets an empty wall.
 */
import { z } from 'zod'

/** In the order in which they are offered. */
export const BLOCK_SCENES = [
  'prompt',
  'title',
  'map',
  'stops',
  'ballot',
  'reveal',
  'priorities',
  'costs',
  'journey',
  'changes',
  'break',
  'blank',
] as const
export type BlockScene = (typeof BLOCK_SCENES)[number]

/** The scenes of one block, in the order in which the room sees them; none twice. */
export const BlockScenes = z
  .array(z.enum(BLOCK_SCENES))
  .min(1)
  .max(BLOCK_SCENES.length)
  .refine((scenes) => new Set(scenes).size === scenes.length, 'the same scene twice')
