/** The size of 1rem in pixels, for what must be counted in pixels (virtual rows) and yet follow the text size. */
import { useEffect, useState } from 'react'

/** Follows the text size of the settings and of the browser. */
export function useRem(): number {
  const [rem, setRem] = useState(readRem)
  useEffect(() => {
    const look = () => {
      setRem(readRem())
    }
    const observer = new MutationObserver(look)
    observer.observe(document.documentElement, { attributes: true })
    window.addEventListener('resize', look)
    look()
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', look)
    }
  }, [])
  return rem
}

function readRem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
}
