/** Pictures that are dropped, pasted or chosen stand on the map, each in one step with those that came with it. */
import { AssetRecordType, createShapeId, type Editor, type TLAsset, type TLImageShape, type VecLike } from 'tldraw'
import { LIMITS } from '#shared/model/limits.ts'
import { type Picture, pictureAddress } from '#shared/model/picture.ts'
import { t } from '#shared/text/text.ts'
import { showToast } from '../../ui/toast-store.ts'
import { hasRoom } from '../commands/make-shapes.ts'
import { say } from '../editor/say.ts'
import type { PictureStore, Taken } from './picture-store.ts'
import { traceSelected } from './trace-photo.ts'

/** Part of the view that a picture takes at most. */
const SHARE = 0.6
/** Pictures that come together lie so far apart, in pixels. */
const BESIDE = 40

/** Takes them one after another, says what is wrong with those that are none, and gives the rest. */
export async function takePictures(
  editor: Editor,
  pictures: PictureStore,
  files: readonly File[],
): Promise<readonly (Taken & { ok: true })[]> {
  showToast({ tone: 'info', topic: 'picture', text: t('pictures.reading', { count: files.length }) })
  const taken: (Taken & { ok: true })[] = []
  const problems: string[] = []
  for (const file of files) {
    const one = await pictures.take(file)
    if (one.ok) taken.push(one)
    else problems.push(one.sentence)
  }
  if (editor.isDisposed) return []
  if (problems.length > 0) {
    showToast({ tone: 'danger', topic: 'picture', text: [...new Set(problems)].join(' ') })
    return taken
  }
  return taken
}

export async function addPictures(
  editor: Editor,
  pictures: PictureStore,
  files: readonly File[],
  point: VecLike = editor.getViewportPageBounds().center,
): Promise<void> {
  const taken = await takePictures(editor, pictures, files)
  if (taken.length === 0 || editor.isDisposed) return
  if (!hasRoom(editor, taken.length)) {
    say(editor, t('error.map-too-large', { limit: LIMITS.shapes }))
    return
  }
  editor.markHistoryStoppingPoint('add pictures')
  editor.run(() => {
    const ids = taken.map((one, index) => placePicture(editor, one, point, (index * BESIDE) / editor.getZoomLevel()))
    editor.setCurrentTool('select')
    editor.setSelectedShapes(ids)
  })
  if (taken.length < files.length) return
  showToast({
    tone: 'info',
    topic: 'picture',
    text: t('pictures.added', { count: taken.length }),
    action: { label: t('pictures.traceIt'), run: () => void traceSelected(editor) },
  })
}

function placePicture(editor: Editor, { picture, name }: Taken & { ok: true }, at: VecLike, aside: number) {
  const assetId = putAsset(editor, picture, name)
  const { w, h } = fitInView(editor, picture, SHARE)
  const id = createShapeId()
  const x = at.x - w / 2 + aside
  const y = at.y - h / 2 + aside
  editor.createShape<TLImageShape>({ id, type: 'image', x, y, props: { assetId, w, h } })
  return id
}

/** The record that names the picture: one for each picture, however often it stands on the map. */
export function putAsset(editor: Editor, picture: Picture, name: string): TLAsset['id'] {
  const asset = describeAsset(picture, name)
  if (!editor.getAsset(asset.id)) editor.createAssets([asset])
  return asset.id
}

export function describeAsset({ hash, type, width, height, bytes }: Picture, name: string): TLAsset {
  return AssetRecordType.create({
    id: AssetRecordType.createId(hash),
    type: 'image',
    props: { w: width, h: height, name, isAnimated: false, mimeType: type, src: pictureAddress(hash), fileSize: bytes },
  })
}

/** The largest size, up to its own, at which a picture takes no more than this part of the view. */
export function fitInView(editor: Editor, { width, height }: Pick<Picture, 'width' | 'height'>, share: number) {
  const view = editor.getViewportPageBounds()
  const scale = Math.min((view.w * share) / width, (view.h * share) / height)
  return { w: width * scale, h: height * scale }
}
