/**
 * Listens for the keys that lead the room: those of this window, and those that were pressed in the room's page, which may
 * have the keyboard in the browser host and can do nothing by itself.
 */
import { useEffect, useRef } from 'react'
import type { PresenterKeys, PresenterMove } from '#shared/model/presenter-keys.ts'
import { isApple } from '../../ui/kbd.tsx'
import { type KeyPress, matchesKeys, readPress } from '../../ui/shortcut.ts'
import { chooseMove, type PresenterPlace } from './choose-move.ts'
import { readRoomPress } from './room-press.ts'
import { placeInStrip } from './strip-focus.ts'
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
  const latest = useRef({ presenting, keys })
  latest.current = { presenting, keys }
  const { on } = presenting
  useEffect(() => {
    if (!on) return
    const apple = isApple()
    const find = (press: KeyPress, place: PresenterPlace): (() => void) | null => {
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
    const hear = (event: MessageEvent) => {
      const press = readRoomPress(event)
      if (press !== null) find(press, 'strip')?.()
    }
    window.addEventListener('keydown', listen, { capture: true })
    window.addEventListener('message', hear)
    return () => {
      window.removeEventListener('keydown', listen, { capture: true })
      window.removeEventListener('message', hear)
    }
  }, [on])
}
