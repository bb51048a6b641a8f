/** Notices that a rehearsal was left, by whatever way. */
import { useCallback, useEffect, useRef } from 'react'
import type { OpenWorkshop } from '#shared/model/workshop.ts'
import type { Practising } from '../features/library/use-practising.tsx'
import type { Place } from './place.ts'

/**
 * Whichever way a rehearsal is left (Home, the browser's way back, another workshop), it is asked what becomes of it.
 * Returns what is told of each workshop that is shown.
 */
export function useLeftRehearsal(place: Place, left: Practising['left']): (workshop: OpenWorkshop) => void {
  const shown = useRef<OpenWorkshop | null>(null)
  const here = place.kind === 'workshop' ? place.id : null
  const latest = useRef(left)
  latest.current = left
  useEffect(() => {
    const before = shown.current
    if (before === null || before.id === here) return
    shown.current = null
    if (before.rehearsal) latest.current(before)
  }, [here])
  return useCallback((workshop) => {
    shown.current = workshop
  }, [])
}
