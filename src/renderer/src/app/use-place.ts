/** The place of this window as React state, tied to the address. */
import { useCallback, useEffect, useState } from 'react'
import { dismissPassing } from '../ui/toast-store.ts'
import { type Place, readPlace, writePlace } from './place.ts'

/** Another workshop, or Home, is a step of the browser's history; another view of the same workshop is not. */
export function usePlace(): [Place, (place: Place) => void] {
  const [place, setPlace] = useState(() => readPlace(window.location.search))
  useEffect(() => {
    const follow = () => setPlace(readPlace(window.location.search))
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [])
  const go = useCallback((next: Place) => {
    const now = readPlace(window.location.search)
    const address = `${window.location.pathname}${writePlace(window.location.search, next)}`
    if (idOf(now) !== idOf(next)) dismissPassing()
    if (idOf(now) === idOf(next)) window.history.replaceState(null, '', address)
    else window.history.pushState(null, '', address)
    setPlace(next)
  }, [])
  return [place, go]
}

function idOf(place: Place): string | null {
  return place.kind === 'workshop' ? place.id : null
}
