/** The scene that comes next, as the room would see it now. Asked again when something changes; while hands move the map, once they rest. */
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef } from 'react'
import type { Scene, Showing } from '#shared/model/scene.ts'
import { useCoreEvent, useCoreQuery } from '../../rpc/core-provider.tsx'

const REST_MS = 600

/** Undefined while it is made; null where it cannot be made. */
export function usePreview(showing: Showing): Scene | null | undefined {
  const queries = useQueryClient()
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  useCoreEvent(
    'map.changed',
    useCallback(() => {
      if (timer.current !== null) clearTimeout(timer.current)
      timer.current = setTimeout(() => void queries.invalidateQueries({ queryKey: ['presenting.preview'] }), REST_MS)
    }, [queries]),
  )
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current)
    },
    [],
  )
  const { data, isError } = useCoreQuery('presenting.preview', showing)
  return isError ? null : data
}
