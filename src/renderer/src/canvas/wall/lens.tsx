/**
 * The magnifying glass: a round piece of the map, large enough to be read. It shows a copy of what is painted; a second
 * canvas would take a second on a large map, and the room would wait.
 */
import type { Signal } from '@tldraw/state'
import { useValue } from '@tldraw/state-react'
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Editor } from 'tldraw'
import type { MapPoint } from '#shared/model/room-map.ts'
import type { RoomMapSource } from './room-map.ts'
import styles from './wall.module.css'

/** How much larger than the map around it. */
const TIMES = 2.2
/** Height of the smallest lines in shapes, in units of the map: in the glass they can always be read. */
const SMALL = 13

interface LensProps {
  readonly editor: Editor
  readonly source: RoomMapSource
  /** Height of the smallest text that the last row can read, in pixels. */
  readonly least: Signal<number>
}

export function Lens({ editor, source, least }: LensProps) {
  const at = useValue('lens', () => source.view.get()?.lens ?? null, [source])
  return at && <Glass editor={editor} source={source} least={least} at={at} />
}

interface GlassProps extends LensProps {
  readonly at: MapPoint
}

function Glass({ editor, source, least, at }: GlassProps) {
  const frame = useRef<HTMLDivElement>(null)
  const glass = useRef<HTMLDivElement>(null)
  const { x, y, z } = useValue('camera', () => editor.getCamera(), [editor])
  const zoom = Math.max(useValue(least) / SMALL, z * TIMES)

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
    around.removeAttribute('data-without-small')
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
