/** The day of today, kept right when a window stays open over midnight. */
import { useEffect, useState } from 'react'
import { dayOf } from '#shared/model/day.ts'

/** Looks at the clock whenever the window is looked at. */
export function useToday(): string {
  const [today, setToday] = useState(() => dayOf(new Date()))
  useEffect(() => {
    const look = () => {
      setToday(dayOf(new Date()))
    }
    window.addEventListener('focus', look)
    document.addEventListener('visibilitychange', look)
    return () => {
      window.removeEventListener('focus', look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return today
}
