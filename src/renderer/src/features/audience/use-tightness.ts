/**
 * How much a scene has to leave out so that the rest stands whole at the size that the last row can read. It is measured:
 * nobody knows beforehand how long a room's words are.
 */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { useRoomLook } from './use-room-look.ts'

export interface Tightness {
  /** Put it on the element of a given size in which everything has to stand. */
  readonly box: RefObject<HTMLElement | null>
  /** 0 leaves out nothing. */
  readonly level: number
}

/**
 * @param most the level at which nothing more can be left out
 * @param content another content is measured anew
 */
export function useTightness(most: number, content: unknown): Tightness {
  const box = useRef<HTMLElement>(null)
  const { leastText } = useRoomLook()
  const [size, setSize] = useState('')
  const measured = `${JSON.stringify(content)} ${leastText} ${size}`
  const [state, setState] = useState({ measured, level: 0 })
  const level = state.measured === measured ? state.level : 0
  useLayoutEffect(() => {
    const element = box.current
    if (element === null || level >= most) return
    const isTooMuch = element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth
    if (isTooMuch) setState({ measured, level: level + 1 })
  }, [measured, level, most])
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const read = () => setSize(`${element.clientWidth} ${element.clientHeight} ${document.fonts.status}`)
    const watch = new ResizeObserver(read)
    watch.observe(element)
    void document.fonts.ready.then(read)
    return () => watch.disconnect()
  }, [])
  return { box, level }
}
