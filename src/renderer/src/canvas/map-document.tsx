/**
 * Puts one workshop's map around everything that shows it: Map, Outline, Matrix and Inspector read and edit the same
 * document. It loads the records and keeps them saved; the views come and go.
 */
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import type { OpenWorkshop } from '#shared/model/workshop.ts'
import { useCore } from '../rpc/core-provider.tsx'
import { type MapSession, openMapSession } from './document/map-session.ts'

const MapSessionContext = createContext<MapSession | null>(null)

export interface MapDocumentProps {
  readonly workshop: OpenWorkshop
  /** Gets a promise when the document is taken down; until it resolves the last edits are on their way to the core. */
  readonly onLeave: (saved: Promise<unknown>) => void
  readonly children: ReactNode
}

/** The workshop stays the same for the life of the provider: give it `key={workshop.id}`. `onLeave` must be stable. */
export function MapDocument({ workshop, onLeave, children }: MapDocumentProps) {
  const core = useCore()
  const [session, setSession] = useState<MapSession | null>(null)
  const { id } = workshop
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new title of the same workshop opens no new session
  useEffect(() => {
    const opened = openMapSession(core, workshop)
    setSession(opened)
    void opened.load()
    return () => {
      onLeave(opened.close())
    }
  }, [core, id, onLeave])
  if (!session) return null
  return <MapSessionContext value={session}>{children}</MapSessionContext>
}

/** The session around this component. For the canvas; everything else uses the hooks of `hooks.ts`. */
export function useMapSession(): MapSession {
  const session = useContext(MapSessionContext)
  if (!session) throw new Error('the map is only known inside MapDocument')
  return session
}
