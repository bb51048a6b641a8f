/**
 * In a browser the room's page begins as an ordinary window, which somebody drags onto the projector by the mouse. While the
 * mouse moves over it, and only then, it offers to fill the screen; the room sees it neither before nor after that.
 */
import { Maximize } from 'lucide-react'
import { useEffect, useState } from 'react'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import styles from './full-screen-button.module.css'

/** How long it stays after the last movement, in milliseconds. */
const STAYS = 3000

const FILLED = '(display-mode: fullscreen)'

function isFilled(): boolean {
  return document.fullscreenElement !== null || window.matchMedia(FILLED).matches
}

export function FullScreenButton() {
  const [isOffered, setOffered] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const withdraw = () => {
      clearTimeout(timer)
      setOffered(false)
    }
    const move = ({ movementX, movementY }: PointerEvent) => {
      // A page that changes under a mouse that rests gets such an event too.
      if (movementX === 0 && movementY === 0) return
      clearTimeout(timer)
      timer = setTimeout(withdraw, STAYS)
      setOffered(!isFilled())
    }
    const filled = window.matchMedia(FILLED)
    window.addEventListener('pointermove', move)
    window.addEventListener('keydown', withdraw)
    document.addEventListener('fullscreenchange', withdraw)
    document.documentElement.addEventListener('pointerleave', withdraw)
    filled.addEventListener('change', withdraw)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointermove', move)
      window.removeEventListener('keydown', withdraw)
      document.removeEventListener('fullscreenchange', withdraw)
      document.documentElement.removeEventListener('pointerleave', withdraw)
      filled.removeEventListener('change', withdraw)
    }
  }, [])
  if (!isOffered) return null
  return (
    <div className={styles.layer}>
      <Button
        variant="primary"
        icon={<Maximize />}
        // Where the browser does not allow it the page stays as it is.
        onClick={() => void document.documentElement.requestFullscreen().catch(() => {})}
      >
        {t('audience.fullScreen')}
      </Button>
    </div>
  )
}
