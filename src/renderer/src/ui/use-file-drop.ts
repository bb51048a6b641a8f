/** Files dropped anywhere on an element. Says while a file hovers, so that the place can show that it takes it. */
import { type DragEvent, useRef, useState } from 'react'

/** What the element shows and does. */
export interface FileDrop {
  readonly hovering: boolean
  readonly handlers: {
    readonly onDragEnter: (event: DragEvent) => void
    readonly onDragOver: (event: DragEvent) => void
    readonly onDragLeave: (event: DragEvent) => void
    readonly onDrop: (event: DragEvent) => void
  }
}

/** Spread `handlers` on the element. Text and links being dragged are left alone. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): FileDrop {
  const [hovering, setHovering] = useState(false)
  // Enter and leave are also told for every child: the place is left when the count is back at zero.
  const depth = useRef(0)
  const reset = () => {
    depth.current = 0
    setHovering(false)
  }
  return {
    hovering,
    handlers: {
      onDragEnter: (event) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        depth.current += 1
        setHovering(true)
      },
      onDragOver: (event) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
      },
      onDragLeave: (event) => {
        if (!holdsFiles(event)) return
        depth.current -= 1
        if (depth.current <= 0) reset()
      },
      onDrop: (event) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        reset()
        onFiles([...event.dataTransfer.files])
      },
    },
  }
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer.types.includes('Files')
}
