/**
 * Keeps every estimate of the workshop in step with its card, whatever view is open: a rate changed in the brief or a
 * volume on the map changes what misses cost, and the file must not hold yesterday's figures.
 */
import type { WorkshopId } from '#shared/model/ids.ts'
import { useMapContents } from '../../canvas/hooks.ts'
import { useEstimates } from '../../rpc/use-estimates.ts'

/** Shows nothing. */
export function KeepEstimates({ workshop }: { readonly workshop: WorkshopId }) {
  useEstimates(workshop, useMapContents())
  return null
}
