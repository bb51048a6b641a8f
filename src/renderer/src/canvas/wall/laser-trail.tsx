/** The laser pointer: a dot with a tail that fades. It is drawn only while it is there, so a still picture stays still. */
import { useEffect, useRef } from 'react'
import type { Editor } from 'tldraw'
import type { MapPoint } from '#shared/model/room-map.ts'
import { useCore } from '../../rpc/core-provider.tsx'
import styles from './wall.module.css'

/** How long the tail stays, in milliseconds. */
const FADE = 700
const COLOUR = '#e4002b'

interface TrailPoint extends MapPoint {
  readonly at: number
}

export function LaserTrail({ editor }: { readonly editor: Editor }) {
  const core = useCore()
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const board = canvas.current
    if (board === null) return
    let trail: TrailPoint[] = []
    let isOn = false
    let frame = 0
    const draw = () => {
      const now = performance.now()
      trail = trail.filter(({ at }, index) => now - at < FADE || (isOn && index === trail.length - 1))
      paint(board, editor, trail, { now, isOn })
      frame = trail.length > 0 ? requestAnimationFrame(draw) : 0
    }
    const stop = core.on('audience.laserMoved', ({ at }) => {
      isOn = at !== null
      if (at !== null) trail.push({ ...at, at: performance.now() })
      if (frame === 0) frame = requestAnimationFrame(draw)
    })
    return () => {
      stop()
      cancelAnimationFrame(frame)
    }
  }, [core, editor])
  return (
    <div className={styles.laser} aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  )
}

function paint(
  board: HTMLCanvasElement,
  editor: Editor,
  trail: readonly TrailPoint[],
  { now, isOn }: { readonly now: number; readonly isOn: boolean },
): void {
  const [w, h] = [board.clientWidth, board.clientHeight]
  if (board.width !== w || board.height !== h) Object.assign(board, { width: w, height: h })
  const pen = board.getContext('2d')
  if (pen === null) return
  pen.clearRect(0, 0, w, h)
  const size = Math.max(10, Math.min(w, h) * 0.016)
  const places = trail.map((point) => ({ ...editor.pageToViewport(point), left: 1 - (now - point.at) / FADE }))
  pen.lineCap = 'round'
  pen.strokeStyle = COLOUR
  for (const [index, to] of places.entries()) {
    const from = places[index - 1]
    if (!from || to.left <= 0) continue
    pen.globalAlpha = to.left * 0.7
    pen.lineWidth = size * to.left
    pen.beginPath()
    pen.moveTo(from.x, from.y)
    pen.lineTo(to.x, to.y)
    pen.stroke()
  }
  const head = places.at(-1)
  if (!head) return
  pen.globalAlpha = isOn ? 1 : Math.max(0, head.left)
  pen.fillStyle = COLOUR
  pen.strokeStyle = '#ffffff'
  pen.lineWidth = size * 0.22
  pen.beginPath()
  pen.arc(head.x, head.y, size * 0.62, 0, 2 * Math.PI)
  pen.fill()
  pen.stroke()
}
