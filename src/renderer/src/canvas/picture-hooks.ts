/** Pictures of the workshop that stand elsewhere than on the map. Need `MapDocument` above. */
import { useEffect, useState } from 'react'
import type { PictureHash } from '#shared/model/picture.ts'
import { useMapSession } from './map-document.tsx'
import type { Taken } from './pictures/picture-store.ts'

/** Makes a file fit for the head of a page and has it kept. */
export function useTakePicture(): (file: File) => Promise<Taken> {
  const { pictures } = useMapSession()
  return (file) => pictures.take(file, 'page')
}

/** Where the browser finds the picture; null for none, and while it is fetched. */
export function usePictureOf(hash: PictureHash | null): string | null {
  const { pictures } = useMapSession()
  const [found, setFound] = useState<{ readonly hash: PictureHash; readonly url: string | null } | null>(null)
  useEffect(() => {
    if (hash === null) return
    let gone = false
    void pictures.urlOf(hash).then((url) => gone || setFound({ hash, url }))
    return () => {
      gone = true
    }
  }, [pictures, hash])
  return found !== null && found.hash === hash ? found.url : null
}
