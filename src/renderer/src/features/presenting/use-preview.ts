/** The scene that comes next, as the room would see it now. Asked again when something changes. */
import type { Scene, Showing } from '#shared/model/scene.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { useAtRest } from './use-at-rest.ts'

/** Undefined while it is made; null where it cannot be made. */
export function usePreview(showing: Showing): Scene | null | undefined {
  useAtRest('presenting.preview')
  const { data, isError } = useCoreQuery('presenting.preview', showing)
  return isError ? null : data
}
