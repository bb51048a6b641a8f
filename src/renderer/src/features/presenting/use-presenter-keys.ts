/**
 * Listens for the keys that lead the room: those of this window, and those that were pressed in the room's, which may have
 * the keyboard and can do nothing by itself.
 */
import { useEffect, useRef } from 'react'
import type { KeyPress } from '#shared/model/key-press.ts'
import type { PresenterKeys, PresenterMove } from '#shared/model/presenter-keys.ts'
import { useCore } from '../../rpc/core-provider.tsx'
import { isApple } from '../../ui/kbd.tsx'
import { matchesKeys, readPress } from '../../ui/shortcut.ts'
import { chooseMove, type PresenterPlace } from './choose-move.ts'
import { forgetStripFocus, isStripAwaited, placeInStrip } from './strip-focus.ts'
import type { Presenting } from './use-presenting.ts'

function runOf(move: PresenterMove, presenting: Presenting): () => void {
  const runs: Readonly<Record<PresenterMove, () => void>> = {
    next: presenting.goNext,
    back: presenting.goBack,
    dark: presenting.toggleDark,
    freeze: presenting.toggleFreeze,
    leave: presenting.leave,
  }
  return runs[move]
}

/** Does nothing while nothing is presented. */
export function usePresenterKeys(presenting: Presenting, keys: PresenterKeys): void {
  const core = useCore()
  const latest = useRef({ presenting, keys })
  latest.current = { presenting, keys }
  useEffect(() => {
    // A press right after the one that begins counts too, in its turn.
    const isOn = () => latest.current.presenting.on || isStripAwaited()
    const apple = isApple()
    const find = (press: KeyPress, place: PresenterPlace): (() => void) | null => {
      if (!isOn()) return null
      const move = chooseMove((wanted) => matchesKeys(press, wanted, apple), place, latest.current.keys)
      return move && runOf(move, latest.current.presenting)
    }
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const run = find(readPress(event), placeInStrip(event.target))
      if (run === null) return
      event.preventDefault()
      event.stopImmediatePropagation()
      // A button that is held down must not run through the whole workshop.
      if (!event.repeat) run()
    }
    window.addEventListener('keydown', listen, { capture: true })
    const stop = core.on('roomWindow.pressed', (press) => find(press, 'strip')?.())
    return () => {
      window.removeEventListener('keydown', listen, { capture: true })
      stop()
      forgetStripFocus()
    }
  }, [core])
}
