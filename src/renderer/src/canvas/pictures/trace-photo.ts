/** Laying a photo under the map: faded, locked, below everything, in one step. */
import { createShapeId, type Editor, type TLImageShape, type TLShapeId } from 'tldraw'
import type { PhotoShape } from '#shared/model/map-schema.ts'
import { t } from '#shared/text/text.ts'
import { showToast } from '../../ui/toast-store.ts'

/** How much of a photo is seen at first: enough to trace, too little to be taken for the map. */
const FADED = 0.35

/** What a photo is made from: a picture's place on the map and its record. */
export interface PhotoPlace {
  readonly x: number
  readonly y: number
  readonly rotation: number
  readonly w: number
  readonly h: number
  readonly assetId: PhotoShape['props']['assetId']
}

/** Lays photos under the map, inside a step of the caller. */
export function layPhotos(editor: Editor, places: readonly PhotoPlace[]): void {
  const ids = places.map(({ x, y, rotation, w, h, assetId }) => {
    const id = createShapeId()
    const at = { id, type: 'photo', x, y, rotation, opacity: FADED, isLocked: true } as const
    editor.createShape<PhotoShape>({ ...at, props: { w, h, assetId, shown: true } })
    return id
  })
  editor.run(() => editor.sendToBack(ids), { ignoreShapeLock: true })
  showToast({ tone: 'info', topic: 'picture', text: t('pictures.laid') })
}

/** Makes the selected pictures photos to trace. False when no picture is selected. */
export function traceSelected(editor: Editor): boolean {
  const images = editor.getSelectedShapes().filter((shape): shape is TLImageShape => shape.type === 'image')
  const places = images.flatMap((image) => {
    const { assetId, w, h } = image.props
    if (assetId === null) return []
    const { x, y } = editor.getShapePageTransform(image).point()
    const rotation = editor.getShapePageTransform(image).rotation()
    return [{ id: image.id as TLShapeId, x, y, rotation, w, h, assetId }]
  })
  if (places.length === 0) return false
  editor.markHistoryStoppingPoint('trace photo')
  editor.run(
    () => {
      editor.deleteShapes(places.map(({ id }) => id))
      layPhotos(editor, places)
    },
    { ignoreShapeLock: true },
  )
  return true
}
