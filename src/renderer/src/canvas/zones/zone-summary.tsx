/** A collapsed zone: its name and how much it stands for, in a box that can be moved and opened. */
import { Layers } from 'lucide-react'
import { HTMLContainer, useEditor, useValue } from 'tldraw'
import { collapsedBox, SUMMARY } from '#shared/layout/collapsed-box.ts'
import { largestType } from '#shared/layout/largest-type.ts'
import { ZONE_TEXTS } from '#shared/model/fact-text.ts'
import type { ZoneShape } from '#shared/model/map-schema.ts'
import { nameZone } from '#shared/text/name-zone.ts'
import { t } from '#shared/text/text.ts'
import { editingAtomOf } from '../editor/editing-atom.ts'
import { NameField } from '../shapes/name-field.tsx'
import shapes from '../shapes/shapes.module.css'
import { insideOf, insideWords } from './inside.ts'
import styles from './zone-summary.module.css'

export const SUMMARY_CORNER = 16
/** Seen from far: the largest type of the name, the edge beside it, and the room for the counts under it. */
const FAR = { most: 56, edge: 18, counts: 26 } as const

export function ZoneSummary({ shape }: { readonly shape: ZoneShape }) {
  const editor = useEditor()
  const { id } = shape
  const { name, colour } = shape.props
  const words = useValue('inside of the zone', () => insideWords(insideOf(editor, id)), [editor, id])
  const isEditing = useValue('zone is edited', () => editingAtomOf(editor).get() === id, [editor, id])
  const { x, y, w, h } = collapsedBox(shape.props)
  const far = largestType(name, { w: w - 2 * FAR.edge, h: h - FAR.edge - FAR.counts }, SUMMARY.nameSize, FAR.most)
  const size = { left: x, top: y, width: w, height: h, '--far-size': `${far}px` }
  return (
    <HTMLContainer className={`${shapes.zoneHeading} ${styles.summary}`} data-colour={colour} style={size}>
      <Layers className={styles.sign} size={SUMMARY.sign} aria-hidden="true" />
      <div className={styles.words}>
        {isEditing ? (
          <NameField
            shapeId={id}
            value={name}
            rule={ZONE_TEXTS.name}
            label={t('map.nameOfZone')}
            className={styles.name}
            write={(at, text) => {
              at.updateShape<ZoneShape>({ id, type: 'zone', props: { name: text } })
            }}
          />
        ) : (
          <div className={styles.name} dir="auto">
            {nameZone(name)}
          </div>
        )}
        <div className={styles.count}>{words}</div>
      </div>
    </HTMLContainer>
  )
}
