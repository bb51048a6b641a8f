/** A drawing of tldraw (`.tldr`) that is dropped or chosen stands on the map as plain drawing: one step of undo. */
import { dataUrlToFile, type Editor, type TLAsset, type TLSchema, type VecLike } from 'tldraw'
import { type ReadDrawing, readDrawing } from '#shared/import/read-drawing.ts'
import { inMegabytes, LIMITS } from '#shared/model/limits.ts'
import { t } from '#shared/text/text.ts'
import { showToast } from '../../ui/toast-store.ts'
import { hasRoom } from '../commands/make-shapes.ts'
import { layDrawing } from './lay-drawing.ts'

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

/** Its pictures become pictures of the workshop; a shape whose picture cannot be taken stays behind. */
async function withOwnPictures(editor: Editor, drawing: ReadDrawing): Promise<ReadDrawing> {
  const assets: TLAsset[] = []
  for (const { id: assetId, type, props } of drawing.assets) {
    if (type !== 'image' || props.src === null) continue
    try {
      const file = await dataUrlToFile(props.src, props.name, props.mimeType ?? 'image/png')
      const asset = await editor.getAssetForExternalContent({ type: 'file', file, assetId })
      if (asset) assets.push(asset)
    } catch {
      // Left out below, and counted.
    }
  }
  const there = new Set<string | null>(assets.map(({ id }) => id))
  const shapes = drawing.shapes.filter(({ props }) => !('assetId' in props) || there.has(props.assetId))
  return { ...drawing, assets, shapes, left: drawing.left + drawing.shapes.length - shapes.length }
}

/** Says what is wrong where it cannot; the map then stays as it is. */
export async function takeDrawing(editor: Editor, file: File, point?: VecLike): Promise<void> {
  const read = await readFile(editor, file)
  if (read === null || editor.isDisposed) return
  if (!hasRoom(editor, read.shapes.length)) {
    refuse(t('error.map-too-large', { limit: LIMITS.shapes }))
    return
  }
  const drawing = await withOwnPictures(editor, read)
  if (editor.isDisposed) return
  const { shapes, left, pages } = drawing
  layDrawing(editor, drawing, point ?? editor.getViewportPageBounds().center, () => {
    const added = t('map.laid.added', { count: shapes.length, file: file.name })
    const more = [
      ...(left > 0 ? [t('map.laid.left', { count: left })] : []),
      ...(pages > 0 ? [t('map.laid.pages', { count: pages })] : []),
    ]
    showToast({ tone: 'good', topic: 'drawing', text: [added, ...more].join(' ') })
  })
}
