/** Telling the map what is being changed, and hearing from it that somebody has an idea. */
import { useValue } from '@tldraw/state-react'
import { useEffect } from 'react'
import type { IdeaStart } from '#shared/model/idea.ts'
import { useMapSession } from '../map-document.tsx'
import { askedIdeaOf } from './asked-idea.ts'
import { type ChangeSigns, changeSignsOf } from './change-signs.ts'

/** Shows these signs at the interactions. Keep the map of signs stable while it says the same. */
export function useChangeSigns(signs: ChangeSigns): void {
  const { store } = useMapSession()
  // Not taken away in between: every label would be drawn without and with it.
  useEffect(() => void changeSignsOf(store).set(signs), [store, signs])
}

/** Calls `take` with each idea that somebody begins on the map. */
export function useIdeaFromMap(take: (start: IdeaStart) => void): void {
  const { store } = useMapSession()
  const idea = askedIdeaOf(store)
  const start = useValue(idea)
  useEffect(() => {
    if (start === null) return
    idea.set(null)
    take(start)
  }, [start, idea, take])
}
