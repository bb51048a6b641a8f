/**
 * What is seen of an interaction: its line and its label. Both follow their parties by effects that write to the page
 * themselves: for React, ten lines that move among thousands would be a walk over all of them.
 */

import { react } from '@tldraw/state'
import { useLayoutEffect, useRef } from 'react'
import { type Editor, type TLShapeId, useEditor, useValue } from 'tldraw'
import { INTERACTION_TEXTS } from '#shared/model/fact-text.ts'
import type { InteractionShape } from '#shared/model/map-schema.ts'
import { t } from '#shared/text/text.ts'
import { classNames } from '../../ui/class-names.ts'
import { ChangeMark } from '../changes/change-mark.tsx'
import { changeSignOf } from '../changes/change-signs.ts'
import { drawChangeSign, sideOfSign } from '../changes/draw-change-sign.ts'
import { editingAtomOf } from '../editor/editing-atom.ts'
import { drawHeat, drawHeatNumber } from '../heat/draw-heat.ts'
import { heatOf } from '../heat/heat-atom.ts'
import { drawLabelMark, drawLineMark } from '../highlight/draw-highlight.ts'
import { isCrowdedOf, lineMarkOf } from '../highlight/highlight-atom.ts'
import { labelStateOf } from '../labels/label-index.ts'
import { hasRoom, labelPlace } from '../labels/label-place.ts'
import { arrowPath, linePath } from '../routes/route-path.ts'
import { sizeOfLabel, volumeLine } from './interaction-text.ts'
import { NameField } from './name-field.tsx'
import { routeOf } from './route-of.ts'
import styles from './shapes.module.css'

const LINE = classNames('tl-svg-container', styles.line)
const PLACE = classNames('tl-html-container', styles.labelPlace)

/** Draws now, before the page is painted, and whenever a signal that was read has changed. */
function useDrawing(draw: () => void, deps: readonly unknown[]): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it draws the same as long as these are the same
  useLayoutEffect(() => react('drawing of an interaction', draw), deps)
}

export function InteractionLine({ id }: { readonly id: TLShapeId }) {
  const editor = useEditor()
  const line = useRef<SVGPathElement>(null)
  const head = useRef<SVGPathElement>(null)
  useDrawing(() => {
    const route = routeOf(editor, id)
    line.current?.setAttribute('d', route ? linePath(route) : '')
    head.current?.setAttribute('d', route ? arrowPath(route) : '')
  }, [editor, id])
  useDrawing(() => {
    line.current?.ownerSVGElement?.setAttribute('data-strong', String(labelStateOf(editor, id).strong))
  }, [editor, id])
  useDrawing(() => drawHeat(line.current?.ownerSVGElement, heatOf(editor.store, id)), [editor, id])
  useDrawing(() => drawLineMark(line.current?.ownerSVGElement, lineMarkOf(editor.store, id)), [editor, id])
  return (
    <svg className={LINE} aria-hidden="true">
      <path ref={line} />
      <path ref={head} data-head="" />
    </svg>
  )
}

export function InteractionLabel({ shape }: { readonly shape: InteractionShape }) {
  const editor = useEditor()
  const { id } = shape
  const isEditing = useValue('service is edited', () => editingAtomOf(editor).get() === id, [editor, id])
  const isPlaced = useValue('label has room', () => hasRoom(editor, id), [editor, id])
  const { service } = shape.props
  const volume = volumeLine(shape.props)
  const hasNumber = useValue('interaction has a number', () => isNumbered(editor, id), [editor, id])
  const isShown = isEditing || hasNumber || (isPlaced && (service !== '' || volume !== ''))
  return isShown ? <ShownLabel shape={shape} volume={volume} isEditing={isEditing} /> : null
}

/** Whether a number is printed at the line, whether or not there is room for a label. */
function isNumbered(editor: Editor, id: TLShapeId): boolean {
  const { store } = editor
  return heatOf(store, id) !== null || (lineMarkOf(store, id)?.text ?? '') !== '' || changeSignOf(store, id) !== null
}

/** On which side of its label the sign of changes stands. */
function sideOf(editor: Editor, id: TLShapeId, width: number) {
  const [route, at] = [routeOf(editor, id), labelPlace(editor, id)]
  return route && at ? sideOfSign(route, at, width) : 'beside'
}

interface ShownLabelProps {
  readonly shape: InteractionShape
  readonly volume: string
  readonly isEditing: boolean
}

function ShownLabel({ shape, volume, isEditing }: ShownLabelProps) {
  const editor = useEditor()
  const { id } = shape
  const { service } = shape.props
  const { w: width } = sizeOfLabel(shape.props)
  const label = useRef<HTMLDivElement>(null)
  const number = useRef<HTMLSpanElement>(null)
  useDrawing(() => {
    const at = labelPlace(editor, id)
    if (at) label.current?.style.setProperty('transform', `translate(${at.x}px, ${at.y}px) translate(-50%, -50%)`)
  }, [editor, id])
  useDrawing(() => {
    label.current?.setAttribute('data-strong', String(isEditing || labelStateOf(editor, id).strong))
  }, [editor, id, isEditing])
  useDrawing(() => {
    const bare = labelPlace(editor, id)?.isHidden !== false
    drawHeatNumber(label.current, number.current, heatOf(editor.store, id), bare)
    drawLabelMark(label.current, number.current, lineMarkOf(editor.store, id), bare, isCrowdedOf(editor.store))
    const sign = changeSignOf(editor.store, id)
    drawChangeSign(label.current, sign, bare || sign === null ? 'bare' : sideOf(editor, id, width))
  }, [editor, id, width])
  return (
    <div className={PLACE}>
      <div ref={label} className={styles.label}>
        <span ref={number} className={styles.heat} />
        {isEditing ? (
          <NameField
            shapeId={id}
            value={service}
            rule={INTERACTION_TEXTS.service}
            label={t('map.serviceOfInteraction')}
            className={styles.service}
            write={(at, text) => {
              at.updateShape<InteractionShape>({ id, type: 'interaction', props: { service: text } })
            }}
          />
        ) : (
          service !== '' && (
            <span className={styles.service} dir="auto">
              {service}
            </span>
          )
        )}
        {volume !== '' && <span className={styles.volume}>{volume}</span>}
        <ChangeMark id={id} />
      </div>
    </div>
  )
}
