/** Signs at what a step did: rings around parties and zones, words on the lines of interactions. What was removed is not there any more. */
import { type Editor, type TLShapeId, useEditor, useValue } from 'tldraw'
import type { HistoryDeed } from '#shared/model/history.ts'
import { t } from '#shared/text/text.ts'
import { labelPoint } from '../routes/route.ts'
import { routeOf } from '../shapes/route-of.ts'
import styles from './past-map.module.css'

/** More would hide the map that they are about: what did so much, an import or a merge, is told by its line alone. */
const MOST = 8

/** Draw it over the shapes. */
export function StepMarks({ deeds }: { readonly deeds: readonly HistoryDeed[] }) {
  const seen = deeds.filter(({ kind }) => kind !== 'removed')
  return seen.length > MOST ? null : seen.map((deed) => <StepMark key={deed.id} deed={deed} />)
}

function StepMark({ deed }: { readonly deed: HistoryDeed }) {
  const editor = useEditor()
  const place = useValue('place of a step', () => placeOf(editor, deed), [editor, deed])
  if (place === null || deed.kind === 'removed') return null
  const { x, y, w, h } = place
  return (
    <div
      className={styles.mark}
      data-kind={deed.kind}
      data-of={deed.of}
      style={{ left: x, top: y, width: w, height: h }}
    >
      <span className={styles.sign}>{t(`history.sign.${deed.kind}`)}</span>
    </div>
  )
}

/** In page coordinates; an interaction has no size. Null where it is not to be seen. */
function placeOf(editor: Editor, { id, of }: HistoryDeed) {
  const shape = id as TLShapeId
  if (of !== 'interaction') return editor.getShapePageBounds(shape) ?? null
  const route = routeOf(editor, shape)
  return route && { ...labelPoint(route, route.labelAt), w: 0, h: 0 }
}
