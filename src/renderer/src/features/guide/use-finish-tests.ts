/**
 * How the finish tests of a block stand, followed while people draw and talk. A map in motion says many times a second that
 * it has changed: the tests are asked anew only once hands rest.
 */
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef } from 'react'
import type { FinishResult } from '#shared/model/finish-test.ts'
import type { BlockId, WorkshopId } from '#shared/model/ids.ts'
import { useCoreEvent, useCoreQuery } from '../../rpc/core-provider.tsx'

/** Quiet for so long, and the tests are asked again. */
const REST_MS = 250

/** Undefined until they were asked. */
export function useFinishTests(workshop: WorkshopId, block: BlockId): readonly FinishResult[] | undefined {
  const { data } = useCoreQuery('guide.tests', { workshop, block })
  const queries = useQueryClient()
  const waiting = useRef(0)
  const look = useCallback(() => {
    window.clearTimeout(waiting.current)
    waiting.current = window.setTimeout(() => {
      void queries.invalidateQueries({ queryKey: ['guide.tests'] })
    }, REST_MS)
  }, [queries])
  useEffect(() => () => window.clearTimeout(waiting.current), [])
  useCoreEvent('map.changed', look)
  return data
}
