/** Photos to trace, for what stands around the canvas: which there are, and what can be done with them. */
import { useMemo } from 'react'
import { type Editor, useValue } from 'tldraw'
import type { PhotoShape } from '#shared/model/map-schema.ts'
import type { MapSession } from './document/map-session.ts'
import { useMapSession } from './map-document.tsx'
import { fitInView, putAsset, takePictures } from './pictures/add-pictures.ts'
import { layPhotos, traceSelected } from './pictures/trace-photo.ts'
import { undoHistoryOf } from './sync/gesture-watch.ts'

/** Part of the view that a photo takes at first. */
const SHARE = 0.9

export interface Photo {
  readonly id: string
  /** Name of the file that it came from. */
  readonly name: string
  /** From 0, not to be seen, to 1. */
  readonly opacity: number
  readonly locked: boolean
  readonly shown: boolean
}

export interface PhotoCommands {
  /** Lays the selected pictures under the map; false when none is selected. */
  traceSelected(): boolean
  /** Has files read and lays them under the middle of the view. */
  trace(files: readonly File[]): Promise<void>
  /** Steps of one `visit` are undone together. */
  fade(id: string, opacity: number, visit: string): void
  setLocked(id: string, locked: boolean): void
  setShown(id: string, shown: boolean): void
  remove(id: string): void
}

export function usePhotos(): readonly Photo[] {
  const { photos, editor } = useMapSession()
  return useValue('photos to trace', () => photos.get().map((photo) => describe(editor.get(), photo)), [photos, editor])
}

export function usePhotoCommands(): PhotoCommands {
  const session = useMapSession()
  return useMemo(() => photoCommands(session), [session])
}

function describe(editor: Editor | null, { id, opacity, isLocked, props }: PhotoShape): Photo {
  const asset = editor?.getAsset(props.assetId)
  const name = asset?.type === 'image' ? asset.props.name : ''
  return { id, name, opacity, locked: isLocked, shown: props.shown }
}

function photoCommands({ editor: mounted, pictures }: MapSession): PhotoCommands {
  let last: { readonly visit: string; readonly mark: string } | null = null

  function change(id: string, patch: (photo: PhotoShape) => Partial<PhotoShape>, visit: string | null = null): void {
    const editor = mounted.get()
    const photo = editor?.getShape(id as PhotoShape['id']) as PhotoShape | undefined
    if (!editor || !photo) return
    const goesOn = visit !== null && last?.visit === visit && undoHistoryOf(editor).getMarkIdMatching('') === last.mark
    if (!goesOn) {
      const mark = editor.markHistoryStoppingPoint('edit photo')
      last = visit === null ? null : { visit, mark }
    }
    editor.run(() => editor.updateShape<PhotoShape>({ id: photo.id, type: 'photo', ...patch(photo) } as never), {
      ignoreShapeLock: true,
    })
  }

  return {
    traceSelected() {
      const editor = mounted.get()
      return editor !== null && traceSelected(editor)
    },
    async trace(files) {
      const editor = mounted.get()
      if (!editor || files.length === 0) return
      const taken = await takePictures(editor, pictures, files)
      if (taken.length === 0 || editor.isDisposed) return
      editor.markHistoryStoppingPoint('trace photo')
      editor.run(() => {
        const { center } = editor.getViewportPageBounds()
        const places = taken.map(({ picture, name }) => {
          const { w, h } = fitInView(editor, picture, SHARE)
          const place = { x: center.x - w / 2, y: center.y - h / 2, rotation: 0, w, h }
          return { ...place, assetId: putAsset(editor, picture, name) }
        })
        layPhotos(editor, places)
      })
    },
    fade: (id, opacity, visit) => change(id, () => ({ opacity }), visit),
    setLocked: (id, isLocked) => {
      change(id, () => ({ isLocked }))
      const editor = mounted.get()
      if (isLocked) editor?.setSelectedShapes(editor.getSelectedShapeIds().filter((one) => one !== id))
      else editor?.select(id as PhotoShape['id'])
    },
    // What is not seen cannot be taken hold of either.
    setShown: (id, shown) => change(id, ({ props }) => ({ isLocked: true, props: { ...props, shown } })),
    remove(id) {
      const editor = mounted.get()
      if (!editor) return
      editor.markHistoryStoppingPoint('remove photo')
      editor.run(() => editor.deleteShapes([id as PhotoShape['id']]), { ignoreShapeLock: true })
    },
  }
}
