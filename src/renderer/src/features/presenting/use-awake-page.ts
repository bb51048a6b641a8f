/**
 * Keeps the display awake in the browser host, while something is presented. A browser gives this up whenever the page is
 * hidden, so it is asked for again when the page is back. A host with windows of its own keeps the display awake itself.
 */
import { useEffect } from 'react'

export function useAwakePage(on: boolean): void {
  useEffect(() => {
    if (!on || !('wakeLock' in navigator)) return
    let lock: WakeLockSentinel | null = null
    let ended = false
    const ask = async () => {
      if (document.visibilityState !== 'visible' || (lock !== null && !lock.released)) return
      try {
        const given = await navigator.wakeLock.request('screen')
        if (ended) await given.release()
        else lock = given
      } catch {
        // A low battery, or a browser that has none to give: the presentation goes on all the same.
      }
    }
    void ask()
    document.addEventListener('visibilitychange', ask)
    return () => {
      ended = true
      document.removeEventListener('visibilitychange', ask)
      void lock?.release()
    }
  }, [on])
}
