/** Photos to trace, below everything else on the map. */
import { useEffect, useState } from 'react'
import { useEditor, useValue } from 'tldraw'
import type { PhotoShape } from '#shared/model/map-schema.ts'
import { pictureOf } from '#shared/model/picture.ts'
import { usePaintedMap } from '../painted-map.tsx'
import styles from './photo-layer.module.css'

export function PhotoLayer() {
  const photos = useValue(usePaintedMap().photos)
  return photos.map((photo) => photo.props.shown && <Photo key={photo.id} photo={photo} />)
}

function Photo({ photo }: { readonly photo: PhotoShape }) {
  const editor = useEditor()
  const { pictures } = usePaintedMap()
  const [url, setUrl] = useState<string | null>(null)
  const hash = useValue('picture of a photo', () => pictureOf(editor.getAsset(photo.props.assetId) ?? {}), [
    editor,
    photo,
  ])
  const place = useValue('place of a photo', () => editor.getShapePageTransform(photo.id)?.toCssString() ?? '', [
    editor,
    photo,
  ])
  useEffect(() => {
    let gone = false
    if (hash !== null) void pictures.urlOf(hash).then((made) => gone || setUrl(made))
    return () => {
      gone = true
    }
  }, [hash, pictures])
  if (url === null) return null
  const { w, h } = photo.props
  return (
    <img
      className={styles.photo}
      src={url}
      alt=""
      draggable={false}
      style={{ width: w, height: h, opacity: photo.opacity, transform: place }}
    />
  )
}
