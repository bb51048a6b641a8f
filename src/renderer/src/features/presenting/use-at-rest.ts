/** Asks the core anew once hands rest: while they move the map, what is asked for here would be old at once. */
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef } from 'react'
import { useCoreEvent } from '../../rpc/core-provider.tsx'
import type { QueryName } from '../../rpc/names.ts'

const REST_MS = 600

export function useAtRest(query: QueryName): void {
  const queries = useQueryClient()
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  useCoreEvent(
    'map.changed',
    useCallback(() => {
      if (timer.current !== null) clearTimeout(timer.current)
      timer.current = setTimeout(() => void queries.invalidateQueries({ queryKey: [query] }), REST_MS)
    }, [queries, query]),
  )
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current)
    },
    [],
  )
}
