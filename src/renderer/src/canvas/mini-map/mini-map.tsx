/**
 * The whole map in small, with the view as a frame; a click or a drag goes there. Boxes are drawn as two paths once hands
 * have come to rest, and the frame is moved without React, so that panning costs nothing more.
 */
import { react } from '@tldraw/state'
import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { Box, type Editor, useValue } from 'tldraw'
import { isParty, isZone } from '#shared/model/map-schema.ts'
import { t } from '#shared/text/text.ts'
import { useMapSession } from '../map-document.tsx'
import styles from './mini-map.module.css'
import { boxPath, frameOf, placeOf } from './mini-map-geometry.ts'

/** Rest after the last change before the boxes are drawn anew, in milliseconds. */
const REST = 200
const SIZE = { w: 208, h: 140 } as const

interface Drawing {
  readonly frame: Box
  readonly parties: string
  readonly zones: string
}

/** Nothing while it is switched off, or while the map is empty. */
export function MiniMap() {
  const { editor, miniMap } = useMapSession()
  const mounted = useValue(editor)
  const isOn = useValue(miniMap)
  return isOn && mounted ? <ShownMiniMap editor={mounted} /> : null
}

function ShownMiniMap({ editor }: { readonly editor: Editor }) {
  const { showing } = useMapSession()
  const drawing = useDrawing(editor, showing.hidden)
  const view = useRef<SVGRectElement>(null)
  useEffect(
    () =>
      react('view in the mini-map', () => {
        const { x, y, w, h } = editor.getViewportPageBounds()
        const frame = view.current
        if (!frame || !drawing) return
        for (const [name, value] of Object.entries({ x, y, width: w, height: h })) {
          frame.setAttribute(name, String(Math.round(value)))
        }
      }),
    [editor, drawing],
  )
  if (!drawing) return null
  const { frame, parties, zones } = drawing
  const go = (event: PointerEvent<SVGSVGElement>) => {
    if (event.buttons !== 1) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    const at = { x: (event.clientX - left) / width, y: (event.clientY - top) / height }
    editor.centerOnPoint(placeOf(frame, at))
  }
  return (
    <svg
      className={styles.map}
      role="img"
      aria-label={t('map.miniMap')}
      viewBox={`${frame.x} ${frame.y} ${frame.w} ${frame.h}`}
      width={SIZE.w}
      height={SIZE.h}
      onPointerDown={go}
      onPointerMove={go}
    >
      <path className={styles.zones} d={zones} vectorEffect="non-scaling-stroke" />
      <path className={styles.parties} d={parties} />
      <rect ref={view} className={styles.view} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}

/** What is in sight, drawn now and whenever the map has come to rest. */
function useDrawing(editor: Editor, hidden: { get(): ReadonlySet<string> }): Drawing | null {
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  useEffect(() => {
    let timer = 0
    const draw = () => {
      if (!editor.isDisposed) setDrawing(readDrawing(editor))
    }
    const drawSoon = () => {
      clearTimeout(timer)
      timer = window.setTimeout(draw, REST)
    }
    const stops = [
      editor.store.listen(drawSoon, { scope: 'document', source: 'all' }),
      react('boxes of the mini-map', () => {
        hidden.get()
        drawSoon()
      }),
    ]
    draw()
    return () => {
      clearTimeout(timer)
      for (const stop of stops) stop()
    }
  }, [editor, hidden])
  return drawing
}

function readDrawing(editor: Editor): Drawing | null {
  const parties: Box[] = []
  const zones: Box[] = []
  for (const shape of editor.getCurrentPageShapes()) {
    // A collapsed zone stands for parties, so it looks like one.
    const isSolid = isParty(shape) || (isZone(shape) && shape.props.collapsed)
    const kind = isSolid ? parties : isZone(shape) ? zones : null
    const bounds = kind && !editor.isShapeHidden(shape) ? editor.getShapePageBounds(shape.id) : undefined
    if (kind && bounds) kind.push(bounds)
  }
  const all = [...parties, ...zones]
  if (all.length === 0) return null
  const { x, y, w, h } = frameOf(Box.Common(all), SIZE)
  return { frame: new Box(x, y, w, h), parties: boxPath(parties), zones: boxPath(zones) }
}
