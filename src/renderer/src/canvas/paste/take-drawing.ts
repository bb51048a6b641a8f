/** A drawing of tldraw (`.tldr`) that is dropped or chosen stands on the map as plain drawing: one step of undo. */
import { defaultHandleExternalTldrawContent, type Editor, type TLSchema, type VecLike } from 'tldraw'
import { type ReadDrawing, readDrawing } from '#shared/import/read-drawing.ts'
import { inMegabytes, LIMITS } from '#shared/model/limits.ts'
import { t } from '#shared/text/text.ts'
import { showToast } from '../../ui/toast-store.ts'
import { hasRoom } from '../commands/make-shapes.ts'

/** Files of tldraw, by their names. */
export const DRAWINGS = /\.tldr$/i

const refuse = (text: string) => showToast({ tone: 'danger', topic: 'drawing', text })

async function readFile(editor: Editor, file: File): Promise<ReadDrawing | null> {
  const name = { file: file.name }
  if (file.size > LIMITS.pictureFileBytes) {
    refuse(t('map.laid.tooLarge', { ...name, limit: inMegabytes(LIMITS.pictureFileBytes) }))
    return null
  }
  let text: string
  try {
    text = await file.text()
  } catch {
    refuse(t('error.file-missing', name))
    return null
  }
  const drawing = readDrawing(text, editor.store.schema as TLSchema)
  if (typeof drawing !== 'string') return drawing
  if (drawing === 'too-much') refuse(t('map.laid.tooMuch', { ...name, limit: LIMITS.drawingShapes }))
  else refuse(t(`map.laid.problem.${drawing}`, name))
  return null
}

/** Says what is wrong where it cannot; the map then stays as it is. */
export async function takeDrawing(editor: Editor, file: File, point?: VecLike): Promise<void> {
  const drawing = await readFile(editor, file)
  if (drawing === null || editor.isDisposed) return
  const { shapes, bindings, assets, roots, schema, left, pages } = drawing
  if (!hasRoom(editor, shapes.length)) {
    refuse(t('error.map-too-large', { limit: LIMITS.shapes }))
    return
  }
  editor.markHistoryStoppingPoint('add drawing')
  const content = {
    shapes: [...shapes],
    bindings: [...bindings],
    assets: [...assets],
    rootShapeIds: [...roots],
    schema,
  }
  await defaultHandleExternalTldrawContent(editor, { content, point: point ?? editor.getViewportPageBounds().center })
  const more = [
    ...(left > 0 ? [t('map.laid.left', { count: left })] : []),
    ...(pages > 0 ? [t('map.laid.pages', { count: pages })] : []),
  ]
  const done = t('map.laid.added', { count: shapes.length, file: file.name })
  showToast({ tone: 'good', topic: 'drawing', text: [done, ...more].join(' ') })
}
