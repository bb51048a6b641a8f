/**
 * The core for React. Put `CoreProvider` around the window once; inside, `useCoreQuery` reads and stays fresh by the
 * core's events, `useCoreCommand` writes, `useCore` is the bare client for what is neither (the map's stream).
 */
import {
  QueryClient,
  QueryClientProvider,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import type { EventName, Input, Output, Payload } from '#shared/contract/index.ts'
import { CallFailure, unwrap } from './call-failure.ts'
import type { ConnectionState, WindowClient } from './connection.ts'
import { INVALIDATES } from './invalidation.ts'
import type { CommandName, QueryName } from './names.ts'

const CoreContext = createContext<WindowClient | null>(null)

function createQueries(): QueryClient {
  // The core is on the same machine and says when something changed: nothing is asked again by clock or by focus.
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: (count, error) => count < 2 && error instanceof CallFailure && error.code === 'connection-lost',
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}

/** `client` comes from `openClient()` and must stay the same for the life of the window. */
export function CoreProvider({ client, children }: { readonly client: WindowClient; readonly children: ReactNode }) {
  const [queries] = useState(createQueries)
  useEffect(() => {
    // Only these: an event that is kept for its listener counts as heard as soon as anybody listens.
    const stops = (Object.keys(INVALIDATES) as EventName[]).map((name) =>
      client.on(name, () => {
        for (const query of INVALIDATES[name] ?? []) void queries.invalidateQueries({ queryKey: [query] })
      }),
    )
    // What nobody looks at must not lie on in memory either: it may be what was just removed for good.
    stops.push(
      client.on('library.replaced', () => {
        queries.removeQueries({ type: 'inactive' })
        void queries.invalidateQueries()
      }),
    )
    // While the line was broken events were missed, so everything on screen is read again.
    stops.push(
      client.onConnection((state) => {
        if (state === 'ready') void queries.invalidateQueries()
      }),
    )
    return () => {
      for (const stop of stops) stop()
    }
  }, [client, queries])
  return (
    <CoreContext value={client}>
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    </CoreContext>
  )
}

/** The bare client. */
export function useCore(): WindowClient {
  const client = useContext(CoreContext)
  if (!client) throw new Error('useCore needs a CoreProvider above it')
  return client
}

/** Reads from the core; `data` is the value, `error` a {@link CallFailure} whose message can be shown. */
export function useCoreQuery<N extends QueryName>(
  name: N,
  input: Input<N>,
  options: { readonly enabled?: boolean } = {},
): UseQueryResult<Output<N>, CallFailure> {
  const client = useCore()
  return useQuery<Output<N>, CallFailure>({
    queryKey: [name, input],
    queryFn: async () => unwrap(await client.call(name, input)),
    enabled: options.enabled ?? true,
  })
}

/** Writes to the core: `mutate(input)` or `await mutateAsync(input)`. What it changes comes back by events. */
export function useCoreCommand<N extends CommandName>(name: N): UseMutationResult<Output<N>, CallFailure, Input<N>> {
  const client = useCore()
  return useMutation<Output<N>, CallFailure, Input<N>>({
    mutationFn: async (input) => unwrap(await client.call(name, input)),
  })
}

/** Calls the listener for every such event while the component is there. Keep the listener stable (`useCallback`). */
export function useCoreEvent<N extends EventName>(name: N, listener: (payload: Payload<N>) => void): void {
  const client = useCore()
  useEffect(() => client.on(name, listener), [client, name, listener])
}

/** The state of the line to the core, for the banner that says so. */
export function useConnection(): ConnectionState {
  const client = useCore()
  return useSyncExternalStore(client.onConnection, client.connection)
}
