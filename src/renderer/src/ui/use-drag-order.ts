/**
 * A list whose lines are put in order: dragged by a handle, or moved by Alt and the arrow keys of what holds the keyboard in a
 * line. It knows places and ids only; the list draws itself, with `data-dragged` and `data-drop` on its lines to show where.
 */
import { type DragEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'

export interface DragOrder {
  /** For the element that holds the lines, and nothing but lines. */
  readonly list: {
    readonly ref: RefObject<HTMLOListElement | null>
    readonly onDragOver: (event: DragEvent<HTMLElement>) => void
    readonly onDrop: (event: DragEvent<HTMLElement>) => void
  }
  /** For a line. */
  readonly lineOf: (id: string) => {
    readonly 'data-dragged': boolean
    readonly 'data-drop': 'before' | 'after' | undefined
  }
  /** For the handle of a line. */
  readonly handleOf: (
    id: string,
    name: string,
  ) => {
    readonly draggable: true
    readonly 'aria-hidden': true
    readonly onDragStart: (event: DragEvent) => void
    readonly onDragEnd: () => void
  }
  /** Moves a line by the keyboard, if the key means that; says whether it did. */
  readonly onKey: (event: KeyboardEvent, id: string) => boolean
  /** Moves a line, and takes the keyboard along. */
  readonly moveTo: (id: string, to: number) => void
  /** Lets the keyboard go to what bears this id in `data-row`, once the order is drawn; null calls it off. */
  readonly follow: (id: string | null) => void
}

/**
 * @param ids of the lines in their order; what takes the keyboard in a line bears the id in `data-row`
 * @param onMove moves a line to a place, counted from 0 in the list without it
 */
export function useDragOrder(ids: readonly string[], onMove: (id: string, to: number) => void): DragOrder {
  const ref = useRef<HTMLOListElement>(null)
  const wanted = useRef<string | null>(null)
  const [dragged, setDragged] = useState<string | null>(null)
  const [over, setOver] = useState<number | null>(null)
  const order = ids.join(' ')
  // A line that moves takes the keyboard along: the browser drops it when an element changes its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new order is what brings the keyboard back
  useEffect(() => {
    const id = wanted.current
    wanted.current = null
    if (id !== null) ref.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)?.focus()
  }, [order])

  const follow = (id: string | null) => {
    wanted.current = id
  }
  const moveTo = (id: string, to: number) => {
    const place = Math.max(0, Math.min(ids.length - 1, to))
    if (place === ids.indexOf(id)) return
    follow(id)
    onMove(id, place)
  }
  const end = () => {
    setDragged(null)
    setOver(null)
  }
  return {
    list: {
      ref,
      onDragOver(event) {
        if (dragged === null) return
        event.preventDefault()
        setOver(placeUnder(event))
      },
      onDrop(event) {
        event.preventDefault()
        // Taken out first, what stood below it moves up by one.
        if (dragged !== null && over !== null) moveTo(dragged, over > ids.indexOf(dragged) ? over - 1 : over)
        end()
      },
    },
    lineOf: (id) => {
      const at = ids.indexOf(id)
      const isAfter = over === ids.length && at === ids.length - 1
      return { 'data-dragged': id === dragged, 'data-drop': over === at ? 'before' : isAfter ? 'after' : undefined }
    },
    handleOf: (id, name) => ({
      draggable: true,
      'aria-hidden': true,
      onDragStart(event) {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', name)
        setDragged(id)
      },
      onDragEnd: end,
    }),
    onKey(event, id) {
      const step = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined
      if (step === undefined) return false
      event.preventDefault()
      event.stopPropagation()
      moveTo(id, ids.indexOf(id) + step)
      return true
    },
    moveTo,
    follow,
  }
}

/** Between which lines the pointer is, as a place counted from 0. */
function placeUnder(event: DragEvent<HTMLElement>): number {
  const lines = [...event.currentTarget.children].map((line) => line.getBoundingClientRect())
  return lines.filter(({ top, height }) => event.clientY > top + height / 2).length
}
