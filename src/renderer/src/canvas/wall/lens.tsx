/**
 * The magnifying glass: a round piece of the map, large enough to be read. It shows a copy of what is painted; a second
 * canvas would take a second on a large map, and the room would wait.
 */
import { useValue } from '@tldraw/state-react'
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Editor } from 'tldraw'
import type { MapPoint } from '#shared/model/room-map.ts'
import type { RoomMapSource } from './room-map.ts'
import styles from './wall.module.css'

/** How much larger than the map around it, and the least size of things in it. */
const TIMES = 2.2
const LEAST = 1

export function Lens({ editor, source }: { readonly editor: Editor; readonly source: RoomMapSource }) {
  const at = useValue('lens', () => source.view.get()?.lens ?? null, [source])
  return at && <Glass editor={editor} source={source} at={at} />
}

interface GlassProps {
  readonly editor: Editor
  readonly source: RoomMapSource
  readonly at: MapPoint
}

function Glass({ editor, source, at }: GlassProps) {
  const frame = useRef<HTMLDivElement>(null)
  const glass = useRef<HTMLDivElement>(null)
  const { x, y, z } = useValue('camera', () => editor.getCamera(), [editor])
  const zoom = Math.max(LEAST, z * TIMES)

  useEffect(() => copyInto(glass.current, editor, source), [editor, source])
  // A glass that trails behind the hand would be looked through at the wrong place.
  useLayoutEffect(() => {
    const round = frame.current
    const layer = glass.current?.querySelector<HTMLElement>('.tl-shapes')
    if (!round || !layer) return
    const [w, h] = [round.clientWidth, round.clientHeight]
    layer.style.transform = `scale(${zoom}) translate(${w / 2 / zoom - at.x}px, ${h / 2 / zoom - at.y}px)`
  })
  return (
    <div ref={frame} className={styles.lens} style={{ left: (at.x + x) * z, top: (at.y + y) * z }} aria-hidden="true">
      <div ref={glass} className={styles.glass} />
    </div>
  )
}

/** Copies what is painted, again whenever that changes. Returns what stops it. */
function copyInto(glass: HTMLElement | null, editor: Editor, source: RoomMapSource): () => void {
  if (glass === null) return () => {}
  let frame = 0
  const copy = () => {
    frame = 0
    const container = editor.getContainer()
    const painted = container.querySelector<HTMLElement>('.tl-shapes')
    if (painted === null) return
    const around = container.cloneNode(false) as HTMLElement
    around.dataset.detail = 'near'
    around.removeAttribute('id')
    const layer = painted.cloneNode(true) as HTMLElement
    const known = glass.querySelector<HTMLElement>('.tl-shapes')
    layer.style.transform = known?.style.transform ?? ''
    around.append(layer)
    glass.replaceChildren(around)
  }
  const later = () => {
    if (frame === 0) frame = requestAnimationFrame(copy)
  }
  copy()
  const stop = source.map.store.listen(later)
  return () => {
    stop()
    cancelAnimationFrame(frame)
  }
}
