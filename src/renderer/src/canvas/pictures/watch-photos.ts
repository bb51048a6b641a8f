/** The photos to trace of a map, lowest first. One effect looks for them; whoever shows them reads the atom. */
import type { TLStore } from '@tldraw/editor'
import { type Atom, atom, react } from '@tldraw/state'
import { isPhoto, type PhotoShape } from '#shared/model/map-schema.ts'

export function watchPhotos(store: TLStore): { readonly photos: Atom<readonly PhotoShape[]>; stop(): void } {
  const photos = atom<readonly PhotoShape[]>('photos to trace', [])
  const found = store.query.records('shape', () => ({ type: { eq: 'photo' as never } }))
  const stop = react('photos to trace', () => {
    const now = found.get().filter(isPhoto)
    const known = photos.__unsafe__getWithoutCapture()
    if (now.length === known.length && now.every((photo) => known.includes(photo))) return
    photos.set(now.toSorted((a, b) => (a.index < b.index ? -1 : 1)))
  })
  return { photos, stop }
}
